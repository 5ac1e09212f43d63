import { Injectable } from '@nestjs/common';
import { ensure, found } from '../../platform/access/refusal-error.js';
import { mayRead, type Viewer } from '../../platform/access/viewer.js';
import { Db, type Tx } from '../../platform/db/db.js';
import { breaksKnownUntil } from './series-breaks.js';
import { cancelSeries, reinstateSeries } from './series-cancel.js';
import { editSeries } from './series-edit.js';
import { extendSeries } from './series-extend.js';
import { planSeries } from './series-plan.js';
import { answerSeries } from './series-rsvp.js';
import { scheduleSeries } from './series-schedule.js';
import type {
  SeriesCancelInput,
  SeriesEditInput,
  SeriesExtendInput,
  SeriesPreviewInput,
  SeriesScheduleInput,
} from './series.inputs.js';
import { seriesDates, seriesSessions } from './series.queries.js';
import type { RsvpSaveInput } from './sessions.inputs.js';
import type { SeriesAnswered, SeriesChanged, SeriesDate, SeriesPreview } from './series.types.js';
import { coordinatesSession } from './sessions.policy.js';
import { audienceFacts, sessionById, shownSession } from './sessions.queries.js';
import type { PeerSession } from './sessions.types.js';

/** What is done with sessions that repeat. */
@Injectable()
export class SeriesService {
  constructor(private readonly db: Db) {}

  /** What a series would be; only for those who schedule there. */
  async preview(viewer: Viewer, input: SeriesPreviewInput): Promise<SeriesPreview> {
    const { audienceId } = input;
    const [audience] = mayRead(viewer, audienceId) ? await audienceFacts(this.db, [audienceId]) : [];
    const { cohortId } = found(audience);
    ensure(coordinatesSession(viewer, { audienceId, cohortId }), 'coordinator');
    const { dates, kept } = await planSeries(this.db, input, new Date());
    return { dates, sessions: kept.length, breaksKnownUntil: await breaksKnownUntil(this.db) };
  }

  /** All dates of the series of a session; none of a session that does not repeat. */
  async dates(viewer: Viewer, sessionId: string): Promise<SeriesDate[]> {
    const { seriesId } = found(await sessionById(this.db, viewer, sessionId));
    return seriesId === null ? [] : seriesDates(this.db, seriesId);
  }

  schedule(viewer: Viewer, input: SeriesScheduleInput): Promise<PeerSession> {
    return this.db.write(async (tx) => this.shown(tx, viewer, await scheduleSeries(tx, viewer, input)));
  }

  edit(viewer: Viewer, input: SeriesEditInput): Promise<SeriesChanged> {
    return this.db.write(async (tx) => {
      const { keptIds, onBreaks } = await editSeries(tx, viewer, input);
      return {
        session: await this.shown(tx, viewer, input.id),
        kept: await seriesSessions(tx, keptIds),
        onBreaks,
      };
    });
  }

  cancel(viewer: Viewer, input: SeriesCancelInput): Promise<PeerSession> {
    return this.db.write(async (tx) => {
      await cancelSeries(tx, viewer, input);
      return this.shown(tx, viewer, input.id);
    });
  }

  reinstate(viewer: Viewer, sessionId: string): Promise<PeerSession> {
    return this.db.write(async (tx) => {
      await reinstateSeries(tx, viewer, sessionId);
      return this.shown(tx, viewer, sessionId);
    });
  }

  extend(viewer: Viewer, input: SeriesExtendInput): Promise<PeerSession> {
    return this.db.write(async (tx) => {
      await extendSeries(tx, viewer, input);
      return this.shown(tx, viewer, input.id);
    });
  }

  /** The viewer's answer to all that are to come, see `answerSeries`. */
  rsvp(viewer: Viewer, input: RsvpSaveInput): Promise<SeriesAnswered> {
    return this.db.write(async (tx) => {
      const counts = await answerSeries(tx, viewer, input);
      return { ...counts, session: await this.shown(tx, viewer, input.sessionId) };
    });
  }

  private async shown(tx: Tx, viewer: Viewer, id: string): Promise<PeerSession> {
    return shownSession(viewer, found(await sessionById(tx, viewer, id)));
  }
}
