interface Item {
  readonly id: string;
}
const row: Readonly<Record<string, unknown>> = {};

export const id = row.id as string;
export const item = row as unknown as Item;
export const none: string = row as never;
