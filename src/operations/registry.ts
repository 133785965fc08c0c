import { targetOf, type FieldMetadata, type ItemMetadata } from '../entities/house/metadata.js';
import { classOf, type Entity } from './entity.js';
import type { CheckedChange } from './read-change.js';
import type { Reference } from './read-value.js';
import { readableIds } from './reading.js';
import { refuse, type Place } from './refuse.js';
import type { Work } from './transaction.js';

/** The items that a save refers to, each found once, those of the same save among them. */
export class Registry {
  readonly #byId = new Map<string, Entity>();
  readonly #byKey = new Map<string, Entity>();
  readonly #absent = new Set<string>();

  constructor(private readonly work: Work) {}

  /** Finds all that the fields refer to: one question for each kind of item. */
  async load(given: readonly CheckedChange[], wanted: (field: FieldMetadata) => boolean): Promise<void> {
    const asked = new Map<ItemMetadata, Reference[]>();
    for (const { item, values } of given) {
      for (const field of item.fields.filter((one) => one.to && wanted(one))) {
        const list = asked.get(targetOf(field)) ?? [];
        asked.set(targetOf(field), list);
        list.push(
          ...([values.get(field) ?? []].flat() as Reference[]).filter(
            (one) => !this.find(targetOf(field), one) && !this.#absent.has(keyOf(targetOf(field), one)),
          ),
        );
      }
    }
    for (const [item, references] of asked) if (references.length) await this.ask(item, references);
  }

  private async ask(item: ItemMetadata, references: readonly Reference[]): Promise<void> {
    const ids = [...new Set(references.flatMap((one) => ('id' in one ? [one.id] : [])))];
    const keys = [...new Set(references.flatMap((one) => ('key' in one ? [one.key] : [])))];
    const [natural] = item.natural;
    const either = [
      { id: { $in: ids } },
      ...(isNamed(item)
        ? [
            {
              [natural ?? '']: {
                $in: numbered(item) ? keys.filter((key) => /^\d{1,9}$/.test(key)).map(Number) : keys,
              },
            },
          ]
        : []),
    ];
    const found = await this.work.em.find(classOf(item), { $or: either });
    // An item that the person who saves does not read is not there for them: else a save would tell whether
    // it is.
    const read = await readableIds(
      this.work,
      item,
      found.map(({ id }) => id),
    );
    for (const entity of found) if (read.has(entity.id)) this.add(item, entity);
    for (const one of references) if (!this.find(item, one)) this.#absent.add(keyOf(item, one));
  }

  /** Makes an item known by its id and, if a single text or number names it, by its natural key. */
  add(item: ItemMetadata, entity: Entity): void {
    const [natural] = item.natural;
    this.#byId.set(keyOf(item, { id: entity.id }), entity);
    const key = entity[natural ?? ''];
    if (isNamed(item) && (typeof key === 'string' || typeof key === 'number'))
      this.#byKey.set(keyOf(item, { key: String(key) }), entity);
  }

  /** The item that a relation leads to; it is on the desk, or the save is refused. */
  get(item: ItemMetadata, reference: Reference, place: Place): Entity {
    return (
      this.find(item, reference) ??
      refuse(place, {
        rule: 'RELATION',
        text:
          'key' in reference && !isNamed(item)
            ? `a ${item.name} is named by { id } only`
            : `there is no ${item.name} ${'id' in reference ? reference.id : JSON.stringify(reference.key)} on the desk`,
      })
    );
  }

  private find(item: ItemMetadata, reference: Reference): Entity | undefined {
    return 'id' in reference
      ? this.#byId.get(keyOf(item, reference))
      : this.#byKey.get(keyOf(item, reference));
  }
}

const isNamed = (item: ItemMetadata): boolean =>
  item.natural.length === 1 &&
  item.fields.some(
    (field) => field.name === item.natural[0] && (field.kind === 'text' || field.kind === 'int'),
  );

const numbered = (item: ItemMetadata): boolean =>
  item.fields.some((field) => field.name === item.natural[0] && field.kind === 'int');

const keyOf = (item: ItemMetadata, reference: Reference): string =>
  `${item.name} ${'id' in reference ? `#${reference.id}` : reference.key}`;
