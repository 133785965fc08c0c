/** A function that was open, and the file that holds its code. */
export interface Frame {
  readonly name: string;
  readonly file: string;
}

/** One sample of a profile: the program that was running, and the functions that were open, the innermost first. */
export interface Stack {
  readonly program: string;
  readonly frames: readonly Frame[];
}

/** Where a sample belongs. */
export interface Place {
  /** What kind of code ran. */
  readonly code: string;
  /** The package, folder or module of Node whose JavaScript called it. */
  readonly owner: string;
  /** The function of JavaScript that called it. */
  readonly caller: string;
}

const collects = /v8::internal::(?:Heap|Scavenge|Mark|Sweep|.*Collector|.*Visitor)|Scavenge|RecordWrite/;
const packageOf = /node_modules\/((?:@[^/]+\/)?[^/:]+)/;

/** What one would change to make it cheaper: the kind of code that ran, and the JavaScript that called it. */
export function placeOf({ program, frames }: Stack): Place {
  const [{ name = '', file = '' } = {}] = frames;
  const isKernel = file.includes('kernel') || file === '[vdso]';
  if (program.startsWith('postgres')) {
    const code = isKernel ? 'PostgreSQL: kernel' : file.includes('libc') ? 'PostgreSQL: libc' : 'PostgreSQL';
    return { code, owner: 'PostgreSQL', caller: name };
  }
  const caller = frames.find((frame) => frame.name.startsWith('JS:'))?.name.replace(/^JS:[*^~+']?/, '') ?? '';
  return {
    code: isKernel ? 'kernel' : codeOf(name, file),
    owner: caller === '' ? 'no JavaScript' : ownerOf(caller),
    caller: caller.slice(0, 90),
  };
}

function codeOf(name: string, file: string): string {
  if (name.startsWith('JS:')) return 'JavaScript';
  if (name.startsWith('RegExp:')) return 'regular expressions';
  if (collects.test(name)) return 'garbage collection';
  if (name.startsWith('Builtins_')) return 'built-ins of V8';
  if (name.includes('v8::')) return 'V8 in C++';
  if (name.includes('node::')) return 'Node in C++';
  return file.includes('libc') ? 'libc' : 'other';
}

function ownerOf(caller: string): string {
  const own = /\/src\/([^/]+\/[^/:]+)/.exec(caller)?.[1];
  return packageOf.exec(caller)?.[1] ?? own ?? /node:[\w/]+/.exec(caller)?.[0] ?? 'other JavaScript';
}
