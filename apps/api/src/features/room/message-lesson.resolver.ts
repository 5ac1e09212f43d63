import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { MessageLine } from '@hearth/shared';
import { Allow, asItsParent, signedIn } from '../../platform/access/allow.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db, type Tx } from '../../platform/db/db.js';
import { IdArg } from '../../platform/graphql/inputs.js';
import { MessageLessonAskInput, MessageLessonInput } from './message-lesson.inputs.js';
import { askLesson, declineLesson, lessonAsks, markLesson, type LessonAsk } from './message-lesson.js';
import { MessageLessonAsk } from './message-lesson.types.js';
import { Message, Room } from './room.types.js';

/** What people learned is marked in what they said in a room, by themselves or when they are asked. */
@Resolver(() => Room)
export class MessageLessonResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => [MessageLessonAsk])
  @Allow(asItsParent)
  lessonAsks(@CurrentViewer() viewer: Viewer, @Parent() room: Room): Promise<LessonAsk[]> {
    return lessonAsks(this.db, viewer, room.id);
  }

  @Mutation(() => Message, { description: "Marks one's own message as a lesson, or takes the mark off" })
  @Allow(signedIn)
  messageLesson(@CurrentViewer() viewer: Viewer, @Args('input') input: MessageLessonInput): Promise<Message> {
    return this.done((tx) => markLesson(tx, viewer, input));
  }

  @Mutation(() => Message, { description: 'Says no to whoever asked' })
  @Allow(signedIn)
  messageLessonDecline(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<Message> {
    return this.done((tx) => declineLesson(tx, viewer, id));
  }

  @Mutation(() => Message, { description: 'Asks whoever wrote it to let it be marked as a lesson; once' })
  @Allow(signedIn)
  messageLessonAsk(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: MessageLessonAskInput,
  ): Promise<Message> {
    return this.done((tx) => askLesson(tx, viewer, input));
  }

  private async done(work: (tx: Tx) => Promise<MessageLine>): Promise<Message> {
    return (await this.db.write(work)) as Message;
  }
}
