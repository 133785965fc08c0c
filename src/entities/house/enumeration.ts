/** A closed vocabulary: its name in the graph, what it means, and what each value means. */
export interface Enumeration<V extends string = string> {
  readonly name: string;
  readonly doc: string;
  readonly values: Readonly<Record<V, string>>;
}

/** Declares a closed vocabulary; each value carries its description. */
export const enumeration = <const V extends Record<string, string>>(
  name: string,
  doc: string,
  values: V,
): Enumeration<keyof V & string> => ({ name, doc, values });

/** The TypeScript type of a vocabulary's values. */
export type Member<E> = E extends Enumeration<infer V> ? V : never;
