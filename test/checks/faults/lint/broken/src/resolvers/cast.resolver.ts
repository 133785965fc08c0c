declare const Mutation: (type: () => object) => MethodDecorator;

/** An argument without a class, and a mutation without a price. */
export class KeyResolver {
  @Mutation(() => String)
  endKey(given: Readonly<Record<string, unknown>>): number {
    return (given.id as string).length;
  }
}
