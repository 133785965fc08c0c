import helmet from 'helmet';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';

type Headers = Readonly<Record<string, string>>;

/** What helmet says to browsers. It hangs on nothing in the request, so helmet is asked once: asked each time, it takes longer than a kept answer. */
function headersWith(directives: Record<string, string[]>, whole: boolean): Headers {
  const protect = helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    referrerPolicy: { policy: 'no-referrer' },
    // The server speaks plain HTTP on loopback; whoever puts TLS before it sets this.
    strictTransportSecurity: false,
    // For browsers and plugins that are gone.
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    // These are about pages; each header is written and read with every answer.
    ...(!whole && { crossOriginOpenerPolicy: false, originAgentCluster: false, xDnsPrefetchControl: false, xFrameOptions: false }),
  });
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  protect(request, response, (error: unknown) => {
    if (error) throw error as Error;
  });
  // An index of search results would outlive a withdrawal.
  return { ...(response.getHeaders() as Headers), 'x-robots-tag': 'noindex' };
}

/** With every answer: it is no page, and nothing in it is to be run or framed. */
export const answerHeaders = headersWith({ defaultSrc: [`'none'`], frameAncestors: [`'none'`] }, false);

/** With the pages of the explorer: nothing but what comes from here. */
export const pageHeaders = headersWith(
  {
    defaultSrc: [`'self'`],
    scriptSrc: [`'self'`],
    styleSrc: [`'self'`, `'unsafe-inline'`],
    workerSrc: [`'self'`, 'blob:'],
    fontSrc: [`'self'`, 'data:'],
    imgSrc: [`'self'`, 'data:'],
    connectSrc: [`'self'`],
    frameAncestors: [`'none'`],
    baseUri: [`'self'`],
    formAction: [`'self'`],
    objectSrc: [`'none'`],
  },
  true,
);
