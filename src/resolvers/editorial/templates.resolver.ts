import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Extensions, Field, ID, Info, Int, ObjectType, Resolver } from 'type-graphql';
import { ReseauError } from '../../base/errors.js';
import { readId, writeId } from '../../entities/house/identity.js';
import type { LocaleName } from '../../entities/house/locale-enum.js';
import { LocaleEnum } from '../../entities/house/locale-enum.js';
import type { ItemMetadata } from '../../entities/house/metadata.js';
import { raiseAll } from '../../operations/refuse.js';
import { createFromTemplate } from '../../operations/templates/create-from-template.js';
import { removeTemplate, saveTemplate } from '../../operations/templates/save-template.js';
import { declareField, declareInput, declareObject, declareUnion } from '../graph/declare.js';
import { Done, done } from '../graph/done.js';
import { recordNamed, type Graph } from '../graph/graph.js';
import { inputFieldsOf, Inputs } from '../graph/inputs.js';
import { outcome, plain, Refusal } from '../graph/outcomes.js';
import { Verb } from '../graph/verbs.js';
import { enumOf } from '../graph/vocabulary.js';
import type { ResolverContext } from '../write-context.js';
import { fieldOfKind } from './kind-field.js';
import { partOut, PartSaved } from './part-inputs.js';

type Values = Readonly<Record<string, Readonly<Record<string, unknown>> | null | undefined>>;

@ArgsType()
class SaveTemplateArguments {
  @Field(() => String, {
    description: 'Name, at most 100 characters. No two templates of a kind have the same.',
  })
  name!: string;
  @Field(() => ID, {
    nullable: true,
    description:
      'Item whose newest draft it holds, with its parts. Required of a new template. Optional; default: what it holds stays.',
  })
  item?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Template to change. Optional; default: a new template.',
  })
  template?: string | null;
}

@ArgsType()
class RemoveTemplateArguments {
  @Field(() => ID, { description: 'Template.' })
  template!: string;
}

@plain
@ObjectType({ description: 'Template that was saved.' })
class TemplateSaved {
  @Field(() => ID, { description: 'Id of the template.' })
  template!: string;
}

interface NewArguments {
  template: string;
  input?: Values | null;
  messageLocale?: LocaleName | null;
}

function argumentsOf(values: new () => object): new () => NewArguments {
  @ArgsType()
  class CreateFromTemplateArguments implements NewArguments {
    @Field(() => ID, { description: 'Template.' })
    template!: string;
    @Field(() => values, {
      nullable: true,
      description:
        'Values of the new draft over those of the template, such as its title and its days. Optional; default: those of the template alone.',
    })
    input?: Values | null;
    @Field(() => enumOf(LocaleEnum), {
      nullable: true,
      description: 'Language of the messages of `problems`. Default: that of Accept-Language.',
    })
    messageLocale?: LocaleName | null;
  }
  return CreateFromTemplateArguments;
}

/** Values for an item of any kind: a field for each kind. */
function valuesInput(graph: Graph): new () => object {
  const inputs = new Inputs(graph);
  return graph.once(
    'NewItemInput',
    () => declareInput('NewItemInput', 'Values of a new item: exactly one of these fields, by its kind.'),
    (made) => {
      for (const item of graph.items) {
        const type = inputs.item(item);
        declareField(made, fieldOfKind(item), {
          type: () => type,
          doc: `Values of an item of the kind ${item.name}.`,
          nullable: true,
        });
      }
    },
  );
}

function madeType(graph: Graph): new () => object {
  const made = declareObject(
    'CreatedFromTemplate',
    'New draft that was made from a template. Readers see nothing of it until it is published.',
  );
  Extensions({ plain: true })(made);
  declareField(made, 'item', { type: () => graph.interfaces.item, doc: 'Draft.', nullable: true });
  declareField(made, 'id', { type: () => ID, doc: 'Id of the draft.', nullable: false });
  declareField(made, 'revision', {
    type: () => Int,
    doc: 'Number of its revision; the next save expects it.',
    nullable: false,
  });
  declareField(made, 'parts', {
    type: () => [PartSaved],
    doc: 'Parts that were made with it.',
    nullable: false,
  });
  declareField(made, 'composition', {
    type: () => String,
    doc: 'Token of the draft with all of its parts, as verbs take it.',
    nullable: false,
  });
  return made;
}

/** Templates: kept, used, removed. */
export function templatesResolver(graph: Graph): new () => object {
  const record = recordNamed(graph, 'Template');
  const given = argumentsOf(valuesInput(graph));
  const made = madeType(graph);
  const savedResult = declareUnion('SaveTemplateResult', 'Result: saved or refused.', () => [
    TemplateSaved,
    Refusal,
  ]);
  const madeResult = declareUnion('CreateFromTemplateResult', 'Result: made or refused.', () => [
    made,
    Refusal,
  ]);
  const doneResult = declareUnion('RemoveTemplateResult', 'Result: done or refused.', () => [Done, Refusal]);

  @Resolver()
  class TemplatesResolver {
    @Verb(() => savedResult, {
      description:
        'Keeps the newest draft of an item under a name, with its blocks, chapters and menu entries, for `createFromTemplate`; or changes such a template. It is no item: it is never published. Takes DRAFT for all that it holds.',
    })
    saveTemplate(
      @Args(() => SaveTemplateArguments) { name, item, template }: SaveTemplateArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return outcome('TemplateSaved', async () => {
        const source = typeof item === 'string' ? readId(item, graph.items) : undefined;
        const id = await saveTemplate(acting.desk(info), {
          ...(typeof template === 'string' && { id: readId(template, [record]).uuid }),
          name,
          ...(source && { source: { item: source.item.name, id: source.uuid } }),
        });
        return { template: writeId(record, id) };
      });
    }

    @Verb(() => doneResult, {
      description:
        'Removes a template for good. Drafts that were made from it stay. Takes DRAFT for all that it holds.',
    })
    removeTemplate(
      @Args(() => RemoveTemplateArguments) { template }: RemoveTemplateArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return done(() => removeTemplate(acting.desk(info), readId(template, [record]).uuid));
    }

    @Verb(() => madeResult, {
      description:
        'Saves a new draft as a template holds it, with its parts: new slugs, provenance EDITORIAL (of a fictional item SAMPLE), no days, and nothing of what was published. All of it is saved or nothing. Takes DRAFT.',
      problemsOf: 'parts',
    })
    createFromTemplate(
      @Args(() => given) { template, input }: NewArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return outcome('CreatedFromTemplate', async () => {
        const values = valuesIn(graph, input ?? {});
        const { uuid } = readId(template, [record]);
        const desk = acting.desk(info);
        const { item, own, parts, token } = await createFromTemplate(desk, { template: uuid, ...values });
        const id = writeId(item, own.id);
        return { id, item: id, revision: own.revision, parts: parts.map(partOut), composition: token };
      });
    }
  }
  return TemplatesResolver;
}

/** The values that a request gives. Throws ID_INVALID, VALUE_INVALID. */
function valuesIn(
  graph: Graph,
  given: Values,
): { readonly item?: string; readonly fields: Readonly<Record<string, unknown>> } {
  const read = graph.items.flatMap((item: ItemMetadata) => {
    const values = given[fieldOfKind(item)];
    return values ? [{ item: item.name, ...inputFieldsOf(item, values) }] : [];
  });
  for (const { faults } of read) raiseAll(faults);
  const [one, ...others] = read;
  if (others.length > 0)
    throw new ReseauError('VALUE_INVALID', '`input` has at most one field that is not null.');
  return one ? { item: one.item, fields: one.fields } : { fields: {} };
}
