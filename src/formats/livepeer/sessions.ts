import type { Place } from '../../errors.ts';
import { type Dimensions, type LivepeerRow, SEED_SEMANTICS } from './rows.ts';

/** The seed's taxonomy of errors that excuse a failed start: a session's message contains one of them. */
const seedExcusable: readonly string[] = [
  'no orchestrators available',
  'mediamtx ingest disconnected',
  'whip disconnected',
  'missing video',
  'ice connection state failed',
  'user disconnected',
];

/** One event of a stream: a trace edge, an error, or a status sample. Times are Unix milliseconds. */
export interface SessionEvent {
  readonly streamId: string | null;
  readonly requestId: string | null;
  readonly time: number | null;
  readonly traceType: string | null;
  readonly eventType: string | null;
  readonly message: string | null;
  readonly orchestrator: string | null;
  /** Of a status sample. */
  readonly outputFps: number | null;
  /** When the prompt was started, as a status sample tells it. */
  readonly startTime: number | null;
  /** GPU, model, region …: what the session is attributed to. */
  readonly dimensions: Dimensions;
}

type SessionClass = 'success' | 'excused' | 'unexcused' | 'unknown';

interface Session {
  readonly key: string;
  readonly class: SessionClass;
  /** An explicit swap, or more than one orchestrator seen: one session counts once. */
  readonly swapped: boolean;
  /** Milliseconds; null where an edge is missing or the order is inverted. */
  readonly startupMs: number | null;
  readonly endToEndMs: number | null;
  readonly promptToFirstFrameMs: number | null;
  readonly outputFps: readonly number[];
  readonly dimensions: Dimensions;
}

/**
 * `stream_id|request_id`: a request id alone is reused, a stream id alone hides repeated attempts. A missing side stays
 * empty, so that the key is the same in every run; null where both are missing.
 */
export function sessionKey(event: Pick<SessionEvent, 'streamId' | 'requestId'>): string | null {
  return event.streamId || event.requestId ? `${event.streamId ?? ''}|${event.requestId ?? ''}` : null;
}

/**
 * The sessions of `events`, in order of their keys; the order of the events does not matter. An error excuses a session
 * when its message contains an entry of `excusable`, upper and lower case alike. Events without any id are left out.
 */
export function sessionsOf(
  events: readonly SessionEvent[],
  excusable: readonly string[] = seedExcusable,
): Session[] {
  const bySession = new Map<string, SessionEvent[]>();
  for (const event of events) {
    const key = sessionKey(event);
    if (key === null) continue;
    const group = bySession.get(key);
    if (group) group.push(event);
    else bySession.set(key, [event]);
  }
  return [...bySession]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, group]) => toSession(key, inTimeOrder(group), excusable));
}

function toSession(key: string, events: readonly SessionEvent[], excusable: readonly string[]): Session {
  const first = (traceType: string) => events.find((event) => event.traceType === traceType)?.time ?? null;
  const orchestrators = new Set(events.flatMap((event) => event.orchestrator?.trim().toLowerCase() || []));
  return {
    key,
    class: classify(events, excusable),
    swapped: events.some((event) => event.traceType === 'orchestrator_swap') || orchestrators.size > 1,
    startupMs: elapsed(
      first('gateway_receive_stream_request'),
      first('gateway_receive_first_processed_segment'),
    ),
    endToEndMs: elapsed(
      first('gateway_send_first_ingest_segment'),
      first('runner_send_first_processed_segment'),
    ),
    promptToFirstFrameMs: elapsed(
      events.find((event) => event.startTime !== null)?.startTime ?? null,
      first('gateway_receive_few_processed_segments'),
    ),
    outputFps: events.flatMap((event) => event.outputFps ?? []),
    dimensions: Object.assign({}, ...events.map((event) => event.dimensions)),
  };
}

/** Success wins over excused, excused over unexcused; a stream that was never requested counts nowhere. */
function classify(events: readonly SessionEvent[], excusable: readonly string[]): SessionClass {
  const seen = (traceType: string) => events.some((event) => event.traceType === traceType);
  if (!seen('gateway_receive_stream_request')) return 'unknown';
  if (seen('gateway_receive_few_processed_segments')) return 'success';
  if (seen('gateway_no_orchestrators_available')) return 'excused';
  const errors = events.filter((event) => event.eventType?.toLowerCase() === 'error');
  return errors.length > 0 && errors.every((error) => isExcusable(error.message, excusable))
    ? 'excused'
    : 'unexcused';
}

function isExcusable(message: string | null, excusable: readonly string[]): boolean {
  const text = message?.toLowerCase() ?? '';
  return excusable.some((part) => text.includes(part.toLowerCase()));
}

function elapsed(from: number | null, to: number | null): number | null {
  return from === null || to === null || to < from ? null : to - from;
}

/**
 * By time, then by content, whatever order the events came in; an event that was delivered twice counts once. Events
 * without a time are all kept.
 */
function inTimeOrder(events: readonly SessionEvent[]): SessionEvent[] {
  return events
    .map((event) => ({ event, text: JSON.stringify(event) }))
    .sort((a, b) => (a.event.time ?? 0) - (b.event.time ?? 0) || (a.text < b.text ? -1 : 1))
    .filter(({ event, text }, index, sorted) => event.time === null || text !== sorted[index - 1]?.text)
    .map(({ event }) => event);
}

/** A session as a row of its own: it adds one to the counts of its class. */
export function rowOf(session: Session, place: Place): LivepeerRow {
  const isKnown = session.class !== 'unknown';
  const latencies = {
    startup_time_ms_samples: session.startupMs,
    e2e_latency_ms_samples: session.endToEndMs,
    prompt_to_first_frame_ms_samples: session.promptToFirstFrameMs,
  };
  const measured = Object.entries(latencies).flatMap(([field, value]) =>
    value === null ? [] : [[field, [value]]],
  );
  return {
    place,
    dimensions: session.dimensions,
    identity: null,
    attempt: null,
    semantics: SEED_SEMANTICS,
    counts: {
      startup_latency_sample_count: Number(session.startupMs !== null),
      e2e_latency_sample_count: Number(session.endToEndMs !== null),
      prompt_to_first_frame_sample_count: Number(session.promptToFirstFrameMs !== null),
      known_sessions: Number(isKnown),
      startup_success_sessions: Number(session.class === 'success'),
      excused_sessions: Number(session.class === 'excused'),
      unexcused_sessions: Number(session.class === 'unexcused'),
      swapped_sessions: Number(isKnown && session.swapped),
      status_samples: session.outputFps.length,
    },
    samples: {
      ...Object.fromEntries(measured),
      ...(session.outputFps.length > 0 ? { output_fps_samples: session.outputFps } : {}),
    },
    given: {},
  };
}
