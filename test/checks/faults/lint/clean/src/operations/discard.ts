interface Desk {
  readonly by: string;
}

const inTransaction = (desk: Desk, act: { readonly needs: string }): Promise<string> => Promise.resolve(desk.by + act.needs);

export function discard(desk: Desk): Promise<string> {
  return inTransaction(desk, { needs: 'WITHDRAW' });
}
