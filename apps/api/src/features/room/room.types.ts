import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LessonMarkKind } from '../../foundation/lessons/lesson-mark.types.js';
import { Person } from '../../foundation/people/people.types.js';
import { PeerSession } from '../../foundation/sessions/sessions.types.js';
import { MessageReactions, ReactionKind } from '../../foundation/reactions/reactions.types.js';
import type { MessageTag } from '@hearth/shared';
import { DateTime } from '../../platform/graphql/date-time.js';
import { MessageTagEnum } from './protocol.types.js';

@ObjectType()
export class Message {
  @Field(() => ID) id: string;
  @Field(() => ID) roomId: string;
  @Field(() => Int) number: number;
  @Field(() => Int) rev: number;
  @Field(() => Int, { nullable: true, description: 'The earlier message that it answers' })
  replyToNumber: number | null;
  @Field(() => Person, { nullable: true }) author: Person | null;
  @Field() body: string;
  @Field(() => DateTime) sentAt: string;
  @Field(() => DateTime, { nullable: true }) editedAt: string | null;
  @Field(() => Boolean) undone: boolean;
  @Field(() => [String], { description: 'Keys of what is hard in it' }) contentNotes: string[];
  @Field(() => MessageReactions, { nullable: true, description: 'Null where nobody has reacted' })
  reactions: MessageReactions | null;
  @Field(() => MessageTagEnum, { nullable: true, description: 'What the step of the protocol asked for' })
  tag: MessageTag | null;
  @Field(() => LessonMarkKind, { nullable: true, description: 'It is a lesson people learned' })
  lessonMark: LessonMarkKind | null;
}

@ObjectType({ description: 'How the viewer reacted to a message' })
export class MessageReacted {
  @Field(() => ID) messageId: string;
  @Field(() => [ReactionKind]) kinds: ReactionKind[];
}

/** `reacted` is resolved by itself. */
@ObjectType()
export class MessagePage {
  @Field(() => [Message]) nodes: Message[];
  @Field(() => Boolean) hasBefore: boolean;
}

@ObjectType()
export class RoomCan {
  @Field(() => Boolean) runProtocol: boolean;
  @Field(() => Boolean, { description: 'Ask others to let what they said be a lesson' }) askLessons: boolean;
  @Field(() => Boolean, { description: 'Write there now' }) write: boolean;
  @Field(() => Boolean, { description: 'Pause the writing of others, or put them out' }) care: boolean;
  @Field(() => Boolean, { description: 'Say who facilitates and who presents' }) setRoles: boolean;
  @Field(() => Boolean) runBreakouts: boolean;
  @Field(() => Boolean) lockNotes: boolean;
}

/** `messages`, `people`, `polls` and `protocol` are resolved by themselves. */
@ObjectType()
export class Room {
  @Field(() => ID) id: string;
  @Field(() => PeerSession) session: PeerSession;
  @Field(() => Boolean, { description: 'Open for writing now' }) open: boolean;
  @Field(() => Int) rev: number;
  @Field(() => Int) lastNumber: number;
  @Field(() => Int, { description: 'How far the viewer has read; 0 where they have not' }) readNumber: number;
  @Field(() => RoomCan) can: RoomCan;
}
