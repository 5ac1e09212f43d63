import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, asItsParent, signedIn } from '../../platform/access/allow.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db } from '../../platform/db/db.js';
import { NotesLockInput } from './notes.inputs.js';
import { notesOf } from './notes.queries.js';
import { NotesService } from './notes.service.js';
import { RoomNotes } from './notes.types.js';
import { Room } from './room.types.js';

@Resolver(() => Room)
export class NotesResolver {
  constructor(
    private readonly db: Db,
    private readonly service: NotesService,
  ) {}

  @ResolveField(() => RoomNotes, { nullable: true, description: 'Null while nobody has locked them' })
  @Allow(asItsParent)
  notes(@Parent() room: Room): Promise<RoomNotes | null> {
    return notesOf(this.db, room.id);
  }

  @Mutation(() => RoomNotes, { description: 'Locks the shared notes of a room, or opens them again' })
  @Allow(signedIn)
  notesLock(@CurrentViewer() viewer: Viewer, @Args('input') input: NotesLockInput): Promise<RoomNotes> {
    return this.service.lock(viewer, input);
  }
}
