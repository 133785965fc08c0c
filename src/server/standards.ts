import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ReseauError } from '../base/errors.js';
import { acceptedLocale, type Locale } from '../base/locale.js';
import { iatiActivities } from '../exchange/standards/iati-activities.js';
import { iatiOrganisation } from '../exchange/standards/iati-organisation.js';
import { publisherIn, type Publisher } from '../exchange/standards/publisher.js';
import { gapsFormat, standardFormat, type StandardFile } from '../exchange/standards/standard-row.js';
import { threeSixtyGrants } from '../exchange/standards/threesixty-grants.js';
import { hasIt } from './cache-headers.js';
import type { GraphqlEndpoint } from './endpoint.js';
import { licenceHeader, type ExportOptions } from './exports.js';
import { readerOf, sendRows, tagOf, type RowsToSend } from './file-rows.js';
import type { SitemapOptions } from './sitemaps.js';
import type { TrustedDocument } from './trusted-document.js';

type StandardOptions = ExportOptions & Pick<SitemapOptions, 'siteUrl'>;

/** A file of a public standard, and how it is read. */
interface Standard {
  readonly name: string;
  readonly end: string;
  /** Trusted document that its rows are read by. */
  readonly document: string;
  /** Whether all of the answer is its one row; otherwise each item of the first list is one. */
  readonly isOneRow: boolean;
  /** True: it is read as the public for every reader, since it is made to be handed on. */
  readonly isPublic: boolean;
  /** What it is, for the list of files. */
  readonly about: string;
  readonly file: (publisher: Publisher, siteUrl: string, now: Date) => StandardFile;
}

/** The files of public standards that the server writes. */
export const standards: readonly Standard[] = [
  {
    name: 'iati-activities',
    end: 'xml',
    document: 'IatiActivities',
    isOneRow: false,
    isPublic: true,
    about: 'Lines of work, as an activity file of IATI 2.03.',
    file: (publisher, _, now) => iatiActivities(publisher, now),
  },
  {
    name: 'iati-organisation',
    end: 'xml',
    document: 'IatiOrganisation',
    isOneRow: true,
    isPublic: true,
    about: 'Accounts and annual reports, as an organisation file of IATI 2.03.',
    file: (_, siteUrl, now) => iatiOrganisation(siteUrl, now),
  },
  {
    name: '360giving',
    end: 'json',
    document: 'ThreeSixtyGrants',
    isOneRow: false,
    isPublic: false,
    about: 'Grants to recipients who are public, in the form of 360Giving.',
    file: (publisher) => threeSixtyGrants(publisher),
  },
];

/** The end of the name of a list of what a file of a standard could not be filled with. */
export const gapsEnd = 'gaps.json';

/** Serves files of public standards at /standards/<name>, and beside each the list of its gaps. */
export async function installStandards(app: FastifyInstance, options: StandardOptions): Promise<void> {
  for (const standard of standards)
    for (const end of [standard.end, gapsEnd])
      app.get(`/standards/${standard.name}.${end}`, (request, reply) =>
        send(request, reply, options, [standard, end]),
      );
  await Promise.resolve();
}

async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  options: StandardOptions,
  [standard, end]: readonly [Standard, string],
): Promise<FastifyReply> {
  const { name, isPublic, isOneRow } = standard;
  const { reading, take } = await readerOf(request, reply, options);
  const open = await options.door({ audience: 'public' });
  const door = isPublic ? open : await options.door(reading);
  const document = documentNamed(options, standard.document);
  if (!door.valid(document.document))
    throw new ReseauError('NOT_FOUND', 'This file is not for this audience.');
  const locale = acceptedLocale(request.headers['accept-language']);
  const etag = tagOf(
    await door.reader.version(),
    await open.reader.version(),
    document.id,
    name,
    end,
    locale,
  );
  const headers = {
    'cache-control': isPublic ? 'public, no-cache' : 'private, no-cache',
    vary: 'Accept-Language, Authorization',
    etag,
    ...licenceHeader(options.licence),
  };
  if (hasIt(request.headers['if-none-match'], etag.slice(2)))
    return reply.status(304).headers(headers).send();
  const publisher = publisherIn(await answerTo(open, documentNamed(options, 'IatiPublisher'), locale, take));
  const file = standard.file(publisher, options.siteUrl, new Date());
  const format = end === gapsEnd ? gapsFormat(file) : standardFormat(file);
  const asked = {
    name: `${name}.${end}`,
    formatOf: () => format,
    isExploded: false,
    headers,
    mostRows: options.mostRows,
    take,
  };
  return sendRows(
    reply,
    isOneRow
      ? oneRow(await answerTo(door, document, locale, take))
      : wholeOf(door, document, locale, options.mostRows),
    asked,
  );
}

/** A document of the product. */
function documentNamed({ trusted }: StandardOptions, name: string): TrustedDocument {
  const document = trusted.named(name);
  if (!document) throw new Error(`the document ${name} does not come with the product`);
  return document;
}

/** All rows of the list of a document. */
function wholeOf(
  door: GraphqlEndpoint,
  document: TrustedDocument,
  locale: Locale,
  mostRows: number,
): RowsToSend {
  const whole = door.whole(document, { variables: {}, locale }, mostRows, false);
  if (!whole) throw new Error(`the document ${document.name} has no list`);
  return whole;
}

/** An answer as the one row of a file. */
const oneRow = (answer: unknown): RowsToSend => ({
  of: { kind: 'list' },
  read: async function* () {
    yield [JSON.stringify({ rows: 1, inside: 0, most: 0 })];
    yield await Promise.resolve([JSON.stringify(answer)]);
  },
});

/** The data of a document, read for its price. */
async function answerTo(
  door: GraphqlEndpoint,
  { document, operation }: TrustedDocument,
  locale: Locale,
  take: (points: number) => void,
): Promise<unknown> {
  const { run, cost } = door.reader.prepare({ document, operation, variables: {}, locale });
  if (!run) throw new Error('a file of a standard is read by one statement');
  take(cost);
  return JSON.parse(await run());
}
