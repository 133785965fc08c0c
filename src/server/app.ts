import { fastify, type FastifyInstance } from 'fastify';
import { ReseauError } from '../base/errors.js';
import { limitConnections, limitWork, type AdmissionOptions } from './admission.js';
import { installCors } from './cors.js';
import { compressAnswers } from './compression.js';
import { refuseReadsEarly } from './early-refusal.js';
import { installEmbed } from './embed.js';
import { installExports, type ExportOptions } from './exports.js';
import { installAccountPages } from './account-pages.js';
import { installFileIndex } from './file-index.js';
import { warnOfForwarded } from './forwarded.js';
import { installHealth, type HealthOptions } from './health.js';
import { installFront } from './front.js';
import { installEvents, type EventOptions } from './events.js';
import { installFeeds, type FeedOptions } from './feeds.js';
import { installGraphql, type GraphqlOptions } from './graphql.js';
import { installOidc, type OidcOptions } from './oidc.js';
import { installMedia, type MediaOptions } from './media.js';
import { installMetadata } from './metadata.js';
import { paceStreams } from './paced-streams.js';
import { replyRefused, refuseSocket } from './refusal.js';
import { answerHeaders } from './security-headers.js';
import { installSchemas } from './schemas.js';
import { installSitemaps, type SitemapOptions } from './sitemaps.js';
import { answerWithPage, installSite, wantsPage } from './site.js';
import { installStandards } from './standards.js';
import { installStaticRooms } from './static-rooms.js';

/** Milliseconds in which a picture must have come whole. */
const uploadDeadline = 120_000;
/** Milliseconds in which those who are connected are answered when the server stops. */
const drainDeadline = 8_000;

export interface AppOptions
  extends
    AdmissionOptions,
    GraphqlOptions,
    ExportOptions,
    MediaOptions,
    OidcOptions,
    SitemapOptions,
    FeedOptions,
    EventOptions,
    Omit<HealthOptions, 'readinessProblem'> {
  /** Why the server cannot answer, as far as what stands below it is concerned. */
  readonly readinessProblem: () => Promise<string | undefined>;
  /** Whether many reads of the public wait. */
  readonly isPublicPressed: () => boolean;
  /** How many proxies in front are trusted to say whom they speak for. */
  readonly proxies: number;
  /** Behind a replica: why nothing may be answered now. A server of the desk has none. */
  readonly replicaProblem?: () => string | undefined;
}

/** The HTTP server: an awaited list of what it has. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: options.largestBody,
    // A function, since 0 would be taken for a number of an address; none where there is no proxy, since it
    // is asked for every request.
    trustProxy: options.proxies > 0 && ((_address, hop) => hop < options.proxies),
    requestTimeout: uploadDeadline,
    connectionTimeout: uploadDeadline * 2,
    // Nothing is logged of a request by itself: a log of addresses would be a list of readers.
    logger: false,
    routerOptions: { maxParamLength: 200 },
    // Who is already connected while the server stops is answered in full, then the connection ends.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    // Node would refuse such a request without a word.
    http: {
      requireHostHeader: false,
      headersTimeout: options.receiveTimeout,
      connectionsCheckingInterval: 1000,
    },
    frameworkErrors: (error, _request, reply) => void replyRefused(reply, error, options.log),
    clientErrorHandler: (error, socket) => {
      if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT') options.connections.count('unsent');
      refuseSocket(socket, error, options.log);
    },
  });
  app.removeContentTypeParser('text/plain');
  app.setErrorHandler((error: Error, _request, reply) => replyRefused(reply, error, options.log));
  app.setNotFoundHandler((request, reply) =>
    // It may be an address of an older website.
    wantsPage(request)
      ? answerWithPage(app, options, [request, reply])
      : replyRefused(reply, new ReseauError('NOT_FOUND', 'Nothing is served at this address.'), options.log),
  );
  compressAnswers(app, options.isPublicPressed);
  paceStreams(app);
  limitConnections(app, options);
  refuseReadsEarly(app, options);
  if (options.proxies === 0) warnOfForwarded(app, options.log);
  app.addHook('onRequest', (request, reply, done) => {
    void reply.headers(answerHeaders);
    const nameless = request.headers.host === undefined && request.raw.httpVersion !== '1.0';
    done(nameless ? new ReseauError('REQUEST_INVALID', 'The request has no Host.') : undefined);
  });
  if (options.replicaProblem) refuseWhileDeaf(app, options.replicaProblem);
  installCors(app);
  // A connection that was kept open for a next request would hold up the end.
  let closing = false;
  app.addHook('preClose', (done) => {
    closing = true;
    // Clients that stop reading or sending cannot delay shutdown beyond this.
    setTimeout(() => app.server.closeAllConnections(), drainDeadline).unref();
    done();
  });
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (closing) void reply.header('connection', 'close');
    done(null, payload);
  });
  await installRooms(app, options);
  await installHealth(app, {
    ...options,
    readinessProblem: () => (closing ? Promise.resolve('the server stops') : options.readinessProblem()),
  });
  return app;
}

/** Addresses of those who watch over the server, which answer with the reason. */
const watched = ['/live', '/ready', '/metrics'];

/** Refuses everything while a replica may lack a withdrawal, kept answers too. */
function refuseWhileDeaf(app: FastifyInstance, problem: () => string | undefined): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const why = watched.includes(request.url) ? undefined : problem();
    done(
      why === undefined
        ? undefined
        : new ReseauError('DATABASE_UNAVAILABLE', `Nothing is answered now: ${why}.`),
    );
  });
}

/** Everything that the server answers; what is limited takes a place among the requests in work. */
async function installRooms(app: FastifyInstance, options: AppOptions): Promise<void> {
  await app.register(async (limited) => {
    limitWork(limited, options);
    await installGraphql(limited, options);
    await installExports(limited, options);
    await installStandards(limited, options);
    await installFileIndex(limited, options);
    await installSchemas(limited, options);
    await installMetadata(limited, options);
    await installSitemaps(limited, options);
    await installFeeds(limited, options);
    await installMedia(limited, options);
    await installOidc(limited, options);
    await installStaticRooms(limited);
  });
  await installFront(app, options);
  if (!options.replicaProblem) {
    await installAccountPages(app);
    // Streams take no place among the requests in work: they last for hours.
    await installEvents(app, options);
  }
  await installSite(app, options);
  await installEmbed(app, options);
}
