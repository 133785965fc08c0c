import {
  fieldsOf,
  isLocalised,
  registerItem,
  type FieldMetadata,
  type ItemClass,
  type ItemMetadata,
} from './metadata.js';
import { pageFieldsOf, pageTimes } from './web-page.js';
import { workflowOf } from './workflow.js';

type Said = Pick<ItemMetadata, 'doc' | 'natural' | 'called' | 'order'> &
  Required<Pick<ItemMetadata, 'label'>> &
  Partial<
    Pick<
      ItemMetadata,
      | 'plural'
      | 'needs'
      | 'age'
      | 'rows'
      | 'path'
      | 'redirects'
      | 'described'
      | 'leadsTo'
      | 'pictured'
      | 'invariants'
      | 'subsets'
      | 'composed'
      | 'computed'
      | 'place'
      | 'scope'
      | 'derives'
      | 'merges'
      | 'file'
      | 'rates'
      | 'glossary'
      | 'feed'
    >
  >;

const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

const isName = ({ kind, long }: FieldMetadata): boolean => (kind === 'text' || kind === 'localText') && !long;

/** Declares a class as an item of the graph; its fields have been told before it, by their own decorators. */
export const Item =
  (said: Said) =>
  (itemClass: ItemClass): void => {
    const own = fieldsOf(itemClass.prototype as object);
    const name = itemClass.name;
    const localised = own.some(isLocalised);
    const fields = [...own, ...(said.path ? pageFieldsOf({ localised }) : [])];
    const workflow = workflowOf({ localised });
    const taken = workflow.find((one) => fields.some((field) => field.name === one.name));
    if (taken)
      throw new Error(
        `${name}.${taken.name} is what the desk calls how far the work has come; give the field another name`,
      );
    const namesNothing = said.called.find(
      (called) => !fields.some((field) => field.name === called && isName(field)),
    );
    if (namesNothing) throw new Error(`${name} is called by ${namesNothing}, which is none of its texts`);
    registerItem({
      invariants: [],
      subsets: [],
      composed: [],
      computed: [],
      age: 0,
      ...said,
      name,
      plural: said.plural ?? `${lowerFirst(name)}s`,
      fields,
      class: itemClass,
      guarded: fields.some((field) => field.name === 'exposure'),
      localised,
      workflow,
      times: said.path ? pageTimes : [],
    });
  };
