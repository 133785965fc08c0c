import type { Wording } from '../../base/wording.js';

/** A closed vocabulary: its name in the graph, what it means, and what each value means. */
export interface Enumeration<V extends string = string> {
  readonly name: string;
  readonly doc: string;
  readonly values: Readonly<Record<V, string>>;
  readonly labels?: Readonly<Record<V, Wording>>;
}

/** A closed vocabulary whose values people see under a label. */
export interface LabelledEnumeration<V extends string = string> extends Enumeration<V> {
  readonly labels: Readonly<Record<V, Wording>>;
}

/** Declares a closed vocabulary; each value carries its description, and its label where a field of an item has it. */
export function enumeration<const V extends Record<string, string>>(
  name: string,
  doc: string,
  values: V,
): Enumeration<keyof V & string>;
export function enumeration<const V extends Record<string, string>>(
  name: string,
  doc: string,
  values: V,
  labels: Readonly<Record<keyof V, Wording>>,
): LabelledEnumeration<keyof V & string>;
export function enumeration(
  name: string,
  doc: string,
  values: Readonly<Record<string, string>>,
  labels?: Readonly<Record<string, Wording>>,
): Enumeration {
  return labels ? { name, doc, values, labels } : { name, doc, values };
}

/** The TypeScript type of a vocabulary's values. */
export type Member<E> = E extends Enumeration<infer V> ? V : never;
