import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.js';

@ObjectType({
  description: 'Whether the shared notes of a room are locked; their text travels over the socket',
})
export class RoomNotes {
  @Field(() => ID) id: string;
  @Field(() => ID) roomId: string;
  @Field(() => Int) rev: number;
  @Field(() => Int) version: number;
  @Field(() => DateTime, { nullable: true }) lockedAt: string | null;
}
