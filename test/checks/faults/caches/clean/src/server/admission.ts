const names = new Set(['a']);

export function admit(request: object): boolean {
  const works = new WeakMap<object, string>();
  return works.has(request) || names.has('a');
}
