declare const Verb: (type: () => object) => MethodDecorator;

/** Arguments. */
class KeyArguments {
  id!: string;
}

/** An argument with a class, and a mutation with a price. */
export class KeyResolver {
  @Verb(() => String)
  endKey({ id }: KeyArguments): { readonly kind: 'ended'; readonly length: number } {
    return { kind: 'ended' as const, length: id.length };
  }
}
