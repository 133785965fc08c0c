import type { Span } from '@opentelemetry/api';
import type { Log } from '../base/log.js';
import type { Timing } from './timing.js';

/** Attributes of the trace of a request: never the query, nor the caller. */
type Facts = Readonly<Record<string, string | number>>;

/** Sends what requests took to where traces are collected. */
export interface Traces {
  request(timing: Timing, facts: Facts): void;
  close(): Promise<void>;
}

const patience = 5000;

/**
 * Opens the way to an OpenTelemetry collector; undefined where none is named. The libraries are read only
 * then: by themselves they would post to an address that nobody has chosen.
 */
export async function openTraces(endpoint: string, log: Log): Promise<Traces | undefined> {
  if (endpoint === '') return undefined;
  const { trace, context } = await import('@opentelemetry/api');
  const { BatchSpanProcessor, TracerProvider } = await import('@opentelemetry/sdk-trace');
  const { resourceFromAttributes } = await import('@opentelemetry/resources');
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  const exporter = new OTLPTraceExporter({
    url: `${endpoint.replace(/\/$/, '')}/v1/traces`,
    timeoutMillis: patience,
  });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'reseau' }),
    spanProcessors: [new BatchSpanProcessor({ exporter, scheduledDelayMillis: 1000 })],
  });
  const tracer = provider.getTracer('reseau');
  return {
    request: (timing, facts) => {
      const request: Span = tracer.startSpan('request', { startTime: timing.began, attributes: facts });
      const within = trace.setSpan(context.active(), request);
      for (const { step, from, to } of timing.steps)
        tracer.startSpan(step, { startTime: from }, within).end(to);
      request.end();
    },
    close: () =>
      provider
        .shutdown()
        .catch((reason: unknown) =>
          log.warn({ reason: reason instanceof Error ? reason.message : 'unknown' }, 'traces were lost'),
        ),
  };
}
