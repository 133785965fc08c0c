interface Desk {
  readonly by: string;
}

export const expose = (desk: Desk): Promise<string> => Promise.resolve(desk.by);
