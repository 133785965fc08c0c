import { decode, type Decoded } from '../../base/decode.js';
import { xmlElement, type Xml } from '../../base/xml.js';
import { ProgrammeKind } from '../../entities/programmes/programme.entity.js';
import {
  declaration,
  iatiValue,
  isUnsaid,
  moneyIn,
  nameNarrative,
  narratives,
  narrativesIn,
  type Narratives,
} from './iati-words.js';
import { typeCode, typeIn, type Publisher } from './publisher.js';
import { fictional, isFictional, type Gap, type StandardFile, type StandardRow } from './standard-row.js';

/**
 * What follows from the kind of a line of work: it goes on until it is said to have ended; it may have ended without
 * a word; or it is no activity, but a place or a publication.
 */
const courses = {
  PROGRAMME: 'standing',
  COUNTRY_PROGRAMME: 'standing',
  WORKING_GROUP: 'open',
  PROJECT: 'open',
  CONSORTIUM: 'open',
  DATA_PRODUCT: 'none',
  OFFICE: 'none',
} as const satisfies Record<ProgrammeKind, string>;

/** Codes of the IATI lists that the file uses. */
const codes = {
  status: { implementation: '2', closed: '4' },
  date: { actualStart: '2', plannedEnd: '3', actualEnd: '4' },
  role: { funding: '1', implementing: '4' },
  description: { general: '1' },
  transaction: { incomingFunds: '1' },
  related: { parent: '1' },
} as const;

const year = decode.nullable(decode.integer);
const nodes = <T>(of: (value: unknown) => T) => {
  const read = decode.shape({ nodes: decode.list(of) });
  return (value: unknown): readonly T[] => read(value).nodes;
};
const span = { programmeKind: decode.keyOf(ProgrammeKind.values), startYear: year, endYear: year };
const donor = decode.shape({ name: decode.text, type: typeIn, provenance: decode.text });
const programme = decode.shape({
  ...span,
  slug: decode.text,
  provenance: decode.text,
  updatedAt: decode.nullable(decode.text),
  parent: decode.nullable(decode.shape({ ...span, slug: decode.text, provenance: decode.text })),
  themes: nodes(decode.object),
  contributions: nodes(
    decode.shape({
      reference: decode.text,
      provenance: decode.text,
      year: decode.integer,
      amount: decode.nullable(moneyIn),
      donor,
    }),
  ),
  supports: nodes(decode.shape({ donors: nodes(donor) })),
});
type Programme = ReturnType<typeof programme>;
type Donor = ReturnType<typeof donor>;
type Span = Decoded<typeof span>;

const firstDay = (of: number): string => `${of}-01-01`;
const lastDay = (of: number): string => `${of}-12-31`;

/**
 * The IATI file of activities: lines of work, from the rows of the document IatiActivities. Organisations that were
 * supported are not named in it, since what is in the registry of IATI cannot be taken back.
 */
export const iatiActivities = (publisher: Publisher, now: Date): StandardFile => ({
  type: 'application/xml; charset=utf-8',
  head: `${declaration}<iati-activities version="2.03" generated-datetime="${now.toISOString()}">\n`,
  between: '\n',
  tail: '\n</iati-activities>\n',
  row: (value) => activity(publisher, now, value),
});

/** The status of an activity; undefined: it is not known whether it has ended. */
function statusOf({ programmeKind, endYear }: Span, now: Date): string | undefined {
  if (endYear !== null)
    return endYear < now.getUTCFullYear() ? codes.status.closed : codes.status.implementation;
  return courses[programmeKind] === 'standing' ? codes.status.implementation : undefined;
}

/** Why a line of work cannot be an activity. */
function reasonsAgainst(of: Span & { readonly provenance: string }, now: Date): Gap[] {
  if (isFictional(of)) return [fictional];
  if (courses[of.programmeKind] === 'none')
    return [{ element: 'iati-activity', why: `${of.programmeKind} is no activity.` }];
  return [
    ...(of.startYear === null
      ? [{ element: 'activity-date', why: 'startYear is not known, and IATI requires a date.' }]
      : []),
    ...(statusOf(of, now) === undefined
      ? [
          {
            element: 'activity-status',
            why: 'endYear is not known, and the work does not go on by its kind.',
          },
        ]
      : []),
  ];
}

function activity(publisher: Publisher, now: Date, value: unknown): StandardRow {
  const read = programme(value);
  const row = decode.object(value);
  const item = read.slug;
  const title = narrativesIn(row, 'title');
  const gaps = reasonsAgainst(read, now);
  if (isUnsaid(title)) gaps.push({ element: 'title', why: 'title is in no language.' });
  const { startYear } = read;
  if (gaps.length > 0 || startYear === null) return { item, text: null, gaps };
  const described = descriptionOf(read, row);
  const transactions = moneyOf(read);
  const text = xmlElement(
    'iati-activity',
    { 'xml:lang': 'en', 'last-updated-datetime': read.updatedAt ?? undefined },
    xmlElement('iati-identifier', {}, idOf(publisher, item)),
    xmlElement(
      'reporting-org',
      { ref: publisher.identifier, type: publisher.type },
      nameNarrative(publisher.name),
    ),
    xmlElement('title', {}, ...narratives(title)),
    xmlElement('description', { type: codes.description.general }, ...narratives(described.text)),
    ...fundersOf(read).map(({ name, type }) =>
      xmlElement(
        'participating-org',
        { role: codes.role.funding, type: typeCode(type) },
        nameNarrative(name),
      ),
    ),
    xmlElement(
      'participating-org',
      { ref: publisher.identifier, role: codes.role.implementing, type: publisher.type },
      nameNarrative(publisher.name),
    ),
    xmlElement('activity-status', { code: statusOf(read, now) }),
    dateOf(codes.date.actualStart, firstDay(startYear), startYear),
    endOf(read, now),
    ...transactions.of,
    parentOf(publisher, read, now),
  );
  const always: readonly Gap[] = [
    { element: 'recipient-country', why: 'A line of work names no countries.' },
    { element: 'sector', why: 'Themes have no code of a list of IATI.' },
  ];
  return { item, text: text.text, gaps: [...described.gaps, ...transactions.gaps, ...always] };
}

const idOf = ({ identifier }: Publisher, slug: string): string => `${identifier}-${slug}`;

/** A date of which the year is known, with a note that says so. */
const dateOf = (type: string, day: string, known: number): Xml =>
  xmlElement(
    'activity-date',
    { type, 'iso-date': day },
    xmlElement('narrative', { 'xml:lang': 'en' }, onlyYear(known)),
  );

/** The end, as far as it is known: behind us, or planned. */
function endOf({ endYear }: Span, now: Date): Xml | undefined {
  if (endYear === null) return undefined;
  const isOver = endYear < now.getUTCFullYear();
  return dateOf(isOver ? codes.date.actualEnd : codes.date.plannedEnd, lastDay(endYear), endYear);
}

const onlyYear = (known: number): string => `Of the date, only the year ${known} is known.`;

/** The description; without one, what the kind of the work means and its themes. */
function descriptionOf(
  { programmeKind, themes }: Programme,
  row: Readonly<Record<string, unknown>>,
): { readonly text: Narratives; readonly gaps: readonly Gap[] } {
  const text = narrativesIn(row, 'description');
  if (!isUnsaid(text)) return { text, gaps: [] };
  const labels = themes.map((theme) => narrativesIn(theme, 'label').en).filter((label) => label !== null);
  const about = labels.length > 0 ? ` Themes: ${labels.join(', ')}.` : '';
  return {
    text: { en: ProgrammeKind.values[programmeKind] + about, fr: null, es: null },
    gaps: [{ element: 'description', why: 'description is empty: its kind and themes are described.' }],
  };
}

/** Donors that are named with the work, each once. */
function fundersOf({ contributions, supports }: Programme): readonly Donor[] {
  const all = [
    ...contributions.filter((one) => !isFictional(one)).map((one) => one.donor),
    ...supports.flatMap(({ donors }) => donors),
  ].filter((one) => !isFictional(one));
  return [...new Map(all.map((one) => [one.name, one])).values()];
}

/** Contributions to the work whose amounts are published. */
function moneyOf({ contributions }: Programme): {
  readonly of: readonly Xml[];
  readonly gaps: readonly Gap[];
} {
  const real = contributions.filter((one) => !isFictional(one) && !isFictional(one.donor));
  return {
    of: real.flatMap(({ reference, year: booked, amount, donor: { name, type } }) =>
      amount === null
        ? []
        : [
            xmlElement(
              'transaction',
              { ref: reference },
              xmlElement('transaction-type', { code: codes.transaction.incomingFunds }),
              xmlElement('transaction-date', { 'iso-date': lastDay(booked) }),
              iatiValue(amount, lastDay(booked)),
              xmlElement('description', {}, xmlElement('narrative', { 'xml:lang': 'en' }, onlyYear(booked))),
              xmlElement('provider-org', { type: typeCode(type) }, nameNarrative(name)),
            ),
          ],
    ),
    gaps: real
      .filter(({ amount }) => amount === null)
      .map(({ reference }) => ({
        element: 'transaction',
        why: `The amount of the contribution ${reference} is not published.`,
      })),
  };
}

/** The work that it is part of, where that stands in the file too. */
const parentOf = (publisher: Publisher, { parent }: Programme, now: Date): Xml | undefined =>
  parent !== null && reasonsAgainst(parent, now).length === 0
    ? xmlElement('related-activity', { ref: idOf(publisher, parent.slug), type: codes.related.parent })
    : undefined;
