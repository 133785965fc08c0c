import { resolve } from 'node:path';
import type { Audience } from './audience.js';
import { dataLicence } from './data-licence.js';
import { ReseauError } from './errors.js';

interface Setting<T> {
  /** Text used when the variable is absent or empty. */
  readonly default: string;
  readonly doc: string;
  readonly parse: (text: string) => T;
}
const setting = <T>(fallback: string, parse: (text: string) => T, doc: string): Setting<T> => ({
  default: fallback,
  doc,
  parse,
});

const text = (value: string): string => value;
const whole =
  (low: number, high: number) =>
  (value: string): number => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < low || number > high)
      throw new Error(`a whole number from ${low} to ${high}`);
    return number;
  };
const oneOf =
  <const T extends string>(...choices: T[]) =>
  (value: string): T => {
    if (!(choices as string[]).includes(value)) throw new Error(`one of ${choices.join(', ')}`);
    return value as T;
  };

/** One number for the public, one for partners, one for staff. */
const three =
  (low: number, high: number) =>
  (value: string): Readonly<Record<Audience, number>> => {
    const [open, partner, staff, ...more] = value.split(',').map((part) => Number(part.trim()));
    const all = [open, partner, staff];
    if (
      more.length > 0 ||
      !all.every(
        (one): one is number => Number.isInteger(one) && (one as number) >= low && (one as number) <= high,
      )
    )
      throw new Error(
        `three whole numbers from ${low} to ${high}, such as 1,2,3: for the public, partners and staff`,
      );
    return {
      public: all[0] as number,
      partner: all[1] as number,
      staff: all[2] as number,
      desk: all[2] as number,
    };
  };

/**
 * Every setting, its default and its reason: docs/settings.md is compared with this table by a test. Nothing
 * else reads process.env.
 */
export const settings = {
  PORT: setting('4000', whole(0, 65535), 'TCP port of the HTTP server; 0 takes a free one.'),
  DATABASE_URL: setting(
    '',
    text,
    'A PostgreSQL 15+ to use instead of the embedded one; its role owns the database and has CREATEROLE.',
  ),
  RESEAU_DATABASE_DIRECT: setting(
    '',
    text,
    'Address of PostgreSQL itself where DATABASE_URL is the address of a pooler (PgBouncer): changes are listened for, and tables prepared, without the pooler. None: DATABASE_URL is no pooler.',
  ),
  RESEAU_ONLY: setting(
    'all',
    oneOf('all', 'public'),
    'public: this server answers the public from a replica of its window and has nothing else; DATABASE_URL is what `replica prepare` printed.',
  ),
  RESEAU_REPLICA_LAG: setting(
    '30',
    whole(2, 3600),
    'With RESEAU_ONLY=public: seconds without a word of the desk after which nothing is answered, since something may have been withdrawn meanwhile.',
  ),
  RESEAU_HOME: setting(
    '.reseau',
    (value) => resolve(value),
    'Folder of the embedded PostgreSQL and of the evaluation keys.',
  ),
  RESEAU_SECRET_KEY: setting(
    '',
    text,
    'Key that encrypts the secrets in the database: 32 random bytes as base64url; after a comma older keys, while they are being replaced. None: the file below.',
  ),
  RESEAU_SECRET_KEY_FILE: setting(
    '',
    (value) => (value === '' ? '' : resolve(value)),
    'File with that key, one a line, the newest first; it must be there. None: RESEAU_HOME/secret.key, which the first start makes.',
  ),
  RESEAU_AUDIT_FILE: setting(
    '',
    (value) => (value === '' ? '' : resolve(value)),
    'File to which the end of the audit is added every five minutes, for `audit verify`; best on another machine or where nothing can be removed. None: RESEAU_HOME/audit-ends.txt.',
  ),
  RESEAU_HOST: setting('127.0.0.1', text, 'Address that the server listens on. Default: loopback.'),
  RESEAU_URL: setting(
    '',
    (value) => {
      if (value !== '' && !/^https?:\/\/[^/]+$/.test(value))
        throw new Error('an address such as https://cms.example.org, without a path');
      return value;
    },
    'Public address of this server, used in the links of its mail and the URLs of pictures and documents. With https, cookies are sent over https only. Default: http://localhost and PORT.',
  ),
  RESEAU_SITE_URL: setting(
    '',
    (value) => {
      if (value !== '' && !/^https?:\/\/[^/?#]+$/.test(value))
        throw new Error('an address such as https://www.example.org, without a path');
      return value;
    },
    'Public address of the website that shows the items, for sitemaps and feeds; it passes /robots.txt, /sitemap.xml, /sitemaps/ and the feeds on to this server. Default: the address of this server.',
  ),
  RESEAU_ROBOTS: setting(
    'refuse',
    oneOf('refuse', 'allow'),
    'Whether search engines may index the website, said in /robots.txt: allow it on the public website only. A server that holds evaluation data always refuses.',
  ),
  RESEAU_SMTP: setting(
    '',
    text,
    'Server that takes letters, such as smtps://user:password@mail.example.org; none: they are put into RESEAU_HOME/mail.',
  ),
  RESEAU_MAIL_FROM: setting('reseau@localhost', text, 'Whom letters are from.'),
  RESEAU_MEDIA: setting(
    '',
    (value) => {
      if (value !== '' && !(URL.canParse(value) && /^https?:\/\/[^/@]+@[^/]+\/[^?]+/.test(value)))
        throw new Error(
          'an address such as https://<key id>:<secret>@s3.example.org/<bucket>?region=eu-west-1',
        );
      return value;
    },
    'Bucket of an S3-compatible service for pictures and documents, as https://<key id>:<secret>@<host>/<bucket>?region=<region>; none: RESEAU_HOME/media.',
  ),
  RESEAU_UPLOAD: setting(
    '20971520',
    whole(1024, 10 ** 9),
    'Most bytes of a picture that is sent: what is larger is refused while it comes.',
  ),
  RESEAU_DOCUMENT_UPLOAD: setting(
    '33554432',
    whole(1024, 2 ** 31 - 1),
    'Most bytes of a document (PDF) that is sent: what is larger is refused while it comes.',
  ),
  RESEAU_OIDC: setting(
    '',
    (value) => {
      if (value !== '' && !(URL.canParse(value) && /^https?:\/\/[^:/@]+:[^/@]+@/.test(value)))
        throw new Error('an address such as https://<client id>:<secret>@login.example.org/realm');
      return value;
    },
    'A service where people sign in instead (OpenID Connect), as https://<client id>:<secret>@<issuer>; it leads back to RESEAU_URL/sign-in/oidc/callback. None: passwords only.',
  ),
  RESEAU_WEBHOOK_LOOPBACK: setting(
    'refuse',
    oneOf('refuse', 'allow'),
    'Whether webhooks may lead to the machine of this server (127.0.0.0/8, ::1): allow it only where somebody develops a receiver. The rest of its network stays refused.',
  ),
  RESEAU_TRANSLATOR: setting(
    '',
    (value) => {
      if (value !== '' && !(URL.canParse(value) && /^https?:/.test(value)))
        throw new Error('an address such as https://translate.example.org/translate');
      return value;
    },
    'Where a machine translates drafts by the protocol of LibreTranslate, such as http://localhost:5000/translate?api_key=...; none: drafts are sent to nobody.',
  ),
  RESEAU_EVALUATION: setting(
    'auto',
    oneOf('auto', 'yes', 'no'),
    'Load the evaluation data: auto = only into an empty embedded database.',
  ),
  RESEAU_LOG: setting(
    'warn',
    oneOf('debug', 'info', 'warn', 'error', 'silent'),
    'Least level that is logged; logs hold no addresses, keys or query texts.',
  ),
  RESEAU_POOL: setting(
    '10',
    whole(1, 200),
    'Max database connections per audience; fewer where the database does not allow as many to RESEAU_PROCESSES processes.',
  ),
  RESEAU_PROCESSES: setting(
    '1',
    whole(1, 64),
    'Server processes that work on this database at the same time. Each takes at most its part of the connections that the database allows, and of the points of RESEAU_RATE.',
  ),
  RESEAU_STATEMENT_TIMEOUT: setting(
    '3000',
    whole(100, 600_000),
    'Milliseconds a read may run in the database.',
  ),
  RESEAU_QUEUE: setting(
    '50',
    whole(0, 10_000),
    'Maximum number of reads per audience that wait for a connection. Further reads get 503 with Retry-After: a longer queue only makes all wait.',
  ),
  RESEAU_IN_FLIGHT: setting(
    '500',
    whole(1, 100_000),
    'Max requests in work at the same time: come whole, and not answered; more get 503 with Retry-After before their bodies are read.',
  ),
  RESEAU_DESK_RESERVE: setting(
    '50',
    whole(0, 10_000),
    'Max requests of people who are signed in that are in work beyond RESEAU_IN_FLIGHT, so that a crowd of readers cannot keep an editor from withdrawing an item.',
  ),
  RESEAU_CONNECTIONS: setting(
    '4000',
    whole(10, 1_000_000),
    'Max open connections; for one more, the connection that has waited for its client longest is ended. Stay below the limit of open files (ulimit -n).',
  ),
  RESEAU_CONNECTIONS_PER_ADDRESS: setting(
    '1000',
    whole(1, 1_000_000),
    'Max open connections of one IPv4 address or IPv6 /64, limited the same way; not counted with RESEAU_PROXIES, where all come from the proxy.',
  ),
  RESEAU_RECEIVE_TIMEOUT: setting(
    '15000',
    whole(100, 600_000),
    'Milliseconds in which the headers of a request must have come, and then its body; an upload to /media may take two minutes.',
  ),
  RESEAU_SEND_TIMEOUT: setting(
    '20000',
    whole(100, 600_000),
    'Milliseconds that a client may let pass without taking a byte of its answer, or below 8 kB a second on the average; then its connection is ended.',
  ),
  RESEAU_PROXIES: setting(
    '0',
    whole(0, 10),
    'Trusted proxies in front; each adds one address to X-Forwarded-For. Rates are counted for the address before them; with 0 the header is ignored.',
  ),
  RESEAU_METRICS_TOKEN: setting(
    '',
    (value) => {
      if (value !== '' && !/^[\w.~+/-]{16,200}$/.test(value))
        throw new Error('a token of 16 to 200 letters, digits and -._~+/');
      return value;
    },
    'Token that a program sends to read /metrics, as Authorization: Bearer <token>; none: nobody reads it.',
  ),
  OTEL_EXPORTER_OTLP_ENDPOINT: setting(
    '',
    text,
    'Where an OpenTelemetry collector takes traces over HTTP, such as http://localhost:4318; none: nothing is sent.',
  ),
  RESEAU_PUBLIC_DOCUMENTS: setting(
    'adhoc',
    oneOf('adhoc', 'trusted'),
    'Whether the public may send queries of its own, or trusted documents only.',
  ),
  RESEAU_EXPORT_ROWS: setting(
    '1000000',
    whole(1, 10 ** 9),
    'Most rows of one exported file; what has more is refused, never cut.',
  ),
  RESEAU_DATA_LICENCE: setting(
    '',
    dataLicence,
    'Licence of the data in files: a name in the list of SPDX, such as CC-BY-4.0, or an https address of its text. None: files say that no licence is stated.',
  ),
  RESEAU_CACHE_BYTES: setting(
    '67108864',
    whole(0, 2 ** 36),
    'Bytes of answers to trusted documents kept in the process; 0 keeps none.',
  ),
  RESEAU_COST: setting(
    '20000,100000,1000000',
    three(1, 10 ** 9),
    'Most points of one operation, for the public, partners and staff: what one reader asks must not be felt by others.',
  ),
  RESEAU_RATE: setting(
    '200000,2000000,20000000',
    three(0, 10 ** 12),
    'Points a minute of one address of the public, of one key of a partner, of one of staff; 0 sets no limit.',
  ),
  RESEAU_TOKENS: setting(
    '2000',
    whole(100, 100_000),
    'Most words and signs of a document: parsing them costs before anything else is known.',
  ),
  RESEAU_DEPTH: setting(
    '30',
    whole(5, 100),
    'Deepest nesting of a document, fragments laid out: each level multiplies.',
  ),
  RESEAU_ALIASES: setting(
    '100',
    whole(0, 10_000),
    'Most aliases of a document, fragments laid out: the usual way to ask the same many times over.',
  ),
  RESEAU_DIRECTIVES: setting(
    '50',
    whole(0, 10_000),
    'Most directives of a document: each is looked at on every walk.',
  ),
  RESEAU_BODY: setting(
    '102400',
    whole(1024, 10 ** 8),
    'Most bytes of a request: documents and variables are small.',
  ),
  RESEAU_STATEMENT_NAMES: setting(
    'yes',
    oneOf('yes', 'no'),
    'Named prepared statements; no behind a pooler that cannot keep them.',
  ),
} as const;

type SettingName = keyof typeof settings;
export type Config = { readonly [N in SettingName]: ReturnType<(typeof settings)[N]['parse']> };

/** Reads the settings. Throws SETTING_INVALID that names the variable and what it may be. */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const entries = Object.entries(settings).map(([name, { default: fallback, parse }]) => {
    try {
      return [name, parse(environment[name] || fallback)];
    } catch (reason) {
      throw new ReseauError('SETTING_INVALID', `${name} must be ${(reason as Error).message}`);
    }
  });
  return Object.fromEntries(entries) as Config;
}
