import { fieldsOf, isLocalised, tellItem, type ItemClass, type ItemFacts } from './facts.js';

type Said = Pick<ItemFacts, 'doc' | 'natural' | 'order'> &
  Partial<Pick<ItemFacts, 'plural' | 'age' | 'rows' | 'path' | 'redirects' | 'invariants' | 'composed'>>;

const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** Declares a class as an item of the graph; its fields have been told before it, by their own decorators. */
export const Item =
  (said: Said) =>
  (itemClass: ItemClass): void => {
    const fields = fieldsOf(itemClass.prototype as object);
    const name = itemClass.name;
    tellItem({
      invariants: [],
      composed: [],
      age: 0,
      ...said,
      name,
      plural: said.plural ?? `${lowerFirst(name)}s`,
      fields,
      class: itemClass,
      guarded: fields.some((field) => field.name === 'exposure'),
      localised: fields.some(isLocalised),
    });
  };
