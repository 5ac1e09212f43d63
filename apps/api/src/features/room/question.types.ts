import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Person } from '../../foundation/people/people.types.js';
import { DateTime } from '../../platform/graphql/date-time.js';

@ObjectType({ description: 'What depends on who looks' })
export class RoomQuestionViewer {
  @Field(() => Boolean) mine: boolean;
  @Field(() => Boolean, { description: 'One would like to hear it answered' }) voted: boolean;
  @Field(() => Boolean, { description: 'Reword or withdraw it' }) canChange: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Of a hidden one: what it says, to whoever asked it or runs the session',
  })
  hiddenBody: string | null;
  @Field(() => String, { nullable: true, description: 'Why it is hidden, to the same' })
  hiddenWhy: string | null;
}

@ObjectType()
export class RoomQuestion {
  @Field(() => ID) id: string;
  @Field(() => ID) roomId: string;
  @Field(() => Int) number: number;
  @Field(() => Int) rev: number;
  @Field(() => Person, { nullable: true }) author: Person | null;
  @Field(() => Boolean, { description: 'It was asked without a name' }) asMember: boolean;
  @Field({ description: 'Plain text; empty once withdrawn, and while hidden' }) body: string;
  @Field(() => DateTime) askedAt: string;
  @Field(() => Boolean) edited: boolean;
  @Field(() => Int, { description: 'So many would like to hear it answered' }) votes: number;
  @Field(() => Boolean) answered: boolean;
  @Field(() => Boolean) pinned: boolean;
  @Field(() => Boolean) withdrawn: boolean;
  @Field(() => Boolean) hidden: boolean;
  @Field(() => RoomQuestionViewer) viewer: RoomQuestionViewer;
}

@ObjectType()
export class RoomQuestionsCan {
  @Field(() => Boolean, { description: 'Ask, and vote' }) ask: boolean;
  @Field(() => Boolean, { description: 'Mark answered, pin, and allow questions without a name' })
  run: boolean;
  @Field(() => Boolean) hide: boolean;
}

@ObjectType({ description: 'The questions of a room' })
export class RoomQuestions {
  @Field(() => ID, { description: 'The room’s' }) id: string;
  @Field(() => ID) roomId: string;
  @Field(() => Int, { description: 'The room’s counter when it was last set how questions are taken' })
  rev: number;
  @Field(() => Boolean, { description: 'One may ask without one’s name' }) asMember: boolean;
  @Field(() => [RoomQuestion], { description: 'All there are, in the order they were asked' })
  nodes: RoomQuestion[];
  @Field(() => RoomQuestionsCan) can: RoomQuestionsCan;
}

@ObjectType({ description: 'That a room has polls, and when they moved last' })
export class RoomPolls {
  @Field(() => ID, { description: 'The room’s' }) id: string;
  @Field(() => ID) roomId: string;
  @Field(() => Int) rev: number;
  @Field(() => Int) count: number;
}
