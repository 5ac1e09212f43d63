import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, asItsParent, coordinator, signedIn } from '../../platform/access/allow.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db } from '../../platform/db/db.js';
import { IdArg } from '../../platform/graphql/inputs.js';
import {
  SeriesCancelInput,
  SeriesEditInput,
  SeriesExtendInput,
  SeriesPreviewInput,
  SeriesScheduleInput,
} from './series.inputs.js';
import { seriesPlaces } from './series.queries.js';
import { SeriesService } from './series.service.js';
import { RsvpSaveInput } from './sessions.inputs.js';
import { SeriesAnswered, SeriesChanged, SeriesDate, SeriesPlace, SeriesPreview } from './series.types.js';
import { PeerSession } from './sessions.types.js';

interface Batch {
  ids: string[];
  places: Promise<Map<string, SeriesPlace>>;
}

/** Sessions that repeat. A list of sessions costs one statement more, however many repeat. */
@Resolver(() => PeerSession)
export class SeriesResolver {
  /** What one request asks for in the same turn. */
  private readonly batches = new WeakMap<Viewer, Batch>();

  constructor(
    private readonly db: Db,
    private readonly series: SeriesService,
  ) {}

  @ResolveField('series', () => SeriesPlace, { nullable: true, description: 'Where it repeats' })
  @Allow(asItsParent)
  async placeInSeries(
    @CurrentViewer() viewer: Viewer,
    @Parent() session: PeerSession,
  ): Promise<SeriesPlace | null> {
    if (session.seriesId === null) return null;
    return (await this.load(viewer, session.id)).get(session.id) ?? null;
  }

  @Query(() => [SeriesDate], { description: 'Every date of a session’s series, those left out too' })
  @Allow(signedIn)
  seriesDates(@CurrentViewer() viewer: Viewer, @IdArg('sessionId') sessionId: string): Promise<SeriesDate[]> {
    return this.series.dates(viewer, sessionId);
  }

  @Query(() => SeriesPreview, { description: 'What a series would be, before it is scheduled' })
  @Allow(coordinator)
  seriesPreview(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SeriesPreviewInput,
  ): Promise<SeriesPreview> {
    return this.series.preview(viewer, input);
  }

  @Mutation(() => PeerSession, { description: 'Answers with the first of its sessions' })
  @Allow(coordinator)
  seriesSchedule(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SeriesScheduleInput,
  ): Promise<PeerSession> {
    return this.series.schedule(viewer, input);
  }

  @Mutation(() => SeriesChanged)
  @Allow(signedIn)
  seriesEdit(@CurrentViewer() viewer: Viewer, @Args('input') input: SeriesEditInput): Promise<SeriesChanged> {
    return this.series.edit(viewer, input);
  }

  @Mutation(() => PeerSession)
  @Allow(signedIn)
  seriesCancel(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SeriesCancelInput,
  ): Promise<PeerSession> {
    return this.series.cancel(viewer, input);
  }

  @Mutation(() => PeerSession, {
    description: 'Take back the cancellation of a session, and of all that were canceled with it',
  })
  @Allow(signedIn)
  seriesReinstate(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<PeerSession> {
    return this.series.reinstate(viewer, id);
  }

  @Mutation(() => PeerSession, { description: 'Add dates at its end' })
  @Allow(signedIn)
  seriesExtend(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SeriesExtendInput,
  ): Promise<PeerSession> {
    return this.series.extend(viewer, input);
  }

  @Mutation(() => SeriesAnswered, {
    description: 'The same answer to every session of its series that is to come',
  })
  @Allow(signedIn)
  seriesRsvp(@CurrentViewer() viewer: Viewer, @Args('input') input: RsvpSaveInput): Promise<SeriesAnswered> {
    return this.series.rsvp(viewer, input);
  }

  private load(viewer: Viewer, id: string): Batch['places'] {
    const waiting = this.batches.get(viewer);
    if (waiting) {
      waiting.ids.push(id);
      return waiting.places;
    }
    const ids = [id];
    const places = new Promise<void>(setImmediate).then(() => {
      this.batches.delete(viewer);
      return seriesPlaces(this.db, ids);
    });
    this.batches.set(viewer, { ids, places });
    return places;
  }
}
