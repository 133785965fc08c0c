interface Desk {
  readonly by: string;
}

export function discard(desk: Desk): Promise<string> {
  return Promise.resolve(desk.by);
}
