import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { LIMITS } from '@hearth/shared';
import { readersNamed } from '../../foundation/cohorts/readers-named.js';
import { Person } from '../../foundation/people/people.types.js';
import { Allow, asItsParent, signedIn } from '../../platform/access/allow.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db } from '../../platform/db/db.js';
import { IdArg, OptionalIdArg, PageSizeArg } from '../../platform/graphql/inputs.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { RoomPolls } from './question.types.js';
import { roomPollsOf } from './room-polls.queries.js';
import { audienceOfRoom, messagesBefore, peopleInRooms } from './room.queries.js';
import { roomExport } from './room-export.js';
import { RoomService } from './room.service.js';
import { MessagePage, Room } from './room.types.js';

@Resolver(() => Room)
export class RoomResolver {
  constructor(
    private readonly db: Db,
    private readonly rooms: RoomService,
    private readonly limits: RateLimits,
  ) {}

  @Query(() => Room)
  @Allow(signedIn)
  room(
    @CurrentViewer() viewer: Viewer,
    @IdArg('sessionId') sessionId: string,
    @OptionalIdArg('in') breakoutId?: string | null,
  ): Promise<Room> {
    return this.rooms.room(viewer, sessionId, breakoutId ?? null);
  }

  @ResolveField(() => MessagePage, {
    description: 'The page that ends just before number `before` (default: the end)',
  })
  @Allow(asItsParent)
  async messages(
    @Parent() room: Room,
    @PageSizeArg('last') last: number,
    @Args('before', { type: () => Int, nullable: true }) before?: number | null,
  ): Promise<MessagePage> {
    return (await messagesBefore(this.db, room.id, before ?? null, last ?? LIMITS.page)) as MessagePage;
  }

  @ResolveField(() => RoomPolls, { nullable: true, description: 'Null where it never had any' })
  @Allow(asItsParent)
  polls(@Parent() room: Room): Promise<RoomPolls | null> {
    return roomPollsOf(this.db, room.id);
  }

  @ResolveField(() => [Person])
  @Allow(asItsParent)
  async people(@Parent() room: Room): Promise<Person[]> {
    return ((await peopleInRooms(this.db, [room.id])).get(room.id) ?? []) as Person[];
  }

  @ResolveField(() => [Person], {
    description: 'People whom the session is for, by the beginning of a part of their name; five at most',
  })
  @Allow(asItsParent)
  async readers(@Parent() room: Room, @Args('named') named: string): Promise<Person[]> {
    return readersNamed(this.db, await audienceOfRoom(this.db, room.id), named);
  }

  @ResolveField(() => String, {
    description: 'What was said, asked, noted and shown there, as Markdown in the viewer’s language and zone',
  })
  @Allow(asItsParent)
  async exported(@CurrentViewer() viewer: Viewer, @Parent() room: Room): Promise<string> {
    await this.limits.take('export', viewer.personId);
    return roomExport(this.db, viewer, room);
  }
}
