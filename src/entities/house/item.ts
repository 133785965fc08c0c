import { fieldsOf, isLocalised, registerItem, type ItemClass, type ItemMetadata } from './metadata.js';
import { workflowOf } from './workflow.js';

type Said = Pick<ItemMetadata, 'doc' | 'natural' | 'order'> &
  Partial<
    Pick<
      ItemMetadata,
      | 'plural'
      | 'needs'
      | 'age'
      | 'rows'
      | 'path'
      | 'redirects'
      | 'invariants'
      | 'composed'
      | 'place'
      | 'scope'
      | 'derives'
      | 'file'
      | 'rates'
      | 'glossary'
      | 'feed'
    >
  >;

const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** Declares a class as an item of the graph; its fields have been told before it, by their own decorators. */
export const Item =
  (said: Said) =>
  (itemClass: ItemClass): void => {
    const fields = fieldsOf(itemClass.prototype as object);
    const name = itemClass.name;
    const localised = fields.some(isLocalised);
    const workflow = workflowOf({ localised });
    const taken = workflow.find((one) => fields.some((field) => field.name === one.name));
    if (taken)
      throw new Error(
        `${name}.${taken.name} is what the desk calls how far the work has come; give the field another name`,
      );
    registerItem({
      invariants: [],
      composed: [],
      age: 0,
      ...said,
      name,
      plural: said.plural ?? `${lowerFirst(name)}s`,
      fields,
      class: itemClass,
      guarded: fields.some((field) => field.name === 'exposure'),
      localised,
      workflow,
    });
  };
