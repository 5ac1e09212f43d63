import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.js';
import { Person } from '../people/people.types.js';

/** Kinds of places where polls are asked. */
export enum PollPlace {
  THREAD = 'thread',
  ROOM = 'room',
}
registerEnumType(PollPlace, { name: 'PollPlace', description: 'Where polls are asked' });

/** How one answers. */
export enum PollKind {
  ONE = 'one',
  SEVERAL = 'several',
  SCALE = 'scale',
  WORDS = 'words',
}
registerEnumType(PollKind, {
  name: 'PollKind',
  description: 'ONE or SEVERAL of the options; a SCALE from 1 to 5; up to three short WORDS',
});

/** When results are shown. */
export enum PollShown {
  AFTER_ANSWER = 'after_answer',
  AFTER_CLOSE = 'after_close',
  ALWAYS = 'always',
}
registerEnumType(PollShown, {
  name: 'PollShown',
  description: 'AFTER_ANSWER: to who has answered, and to all once it is closed. AFTER_CLOSE. ALWAYS.',
});

@ObjectType()
export class PollCan {
  @Field(() => Boolean) answer: boolean;
  @Field(() => Boolean, { description: 'Reword it: as long as nobody has answered' }) change: boolean;
  @Field(() => Boolean) close: boolean;
  @Field(() => Boolean) remove: boolean;
  @Field(() => Boolean, { description: 'Remove words that were given; a reason is needed for removals' })
  moderate: boolean;
}

@ObjectType()
export class PollSaid {
  @Field({ description: 'The number of an option, a place on the scale, or the words' }) text: string;
  @Field(() => Int) count: number;
  @Field(() => [Person], { description: 'Whose it is, 50 at most; of an anonymous poll always empty' })
  people: Person[];
}

@ObjectType()
export class PollResults {
  @Field(() => Int, { description: 'How many answers are counted' }) answers: number;
  @Field(() => [PollSaid], {
    description: 'What was said by anyone, the most first: 100 at most. What is not in it nobody said.',
  })
  said: PollSaid[];
}

@ObjectType()
export class Poll {
  @Field(() => ID) id: string;
  @Field() question: string;
  @Field(() => PollKind) kind: PollKind;
  @Field(() => [String]) options: string[];
  @Field({ description: 'What 1 means' }) lowLabel: string;
  @Field({ description: 'What 5 means' }) highLabel: string;
  @Field(() => Boolean, { description: 'Only counts are shown' }) anonymous: boolean;
  @Field(() => PollShown) shown: PollShown;
  @Field({ description: 'Moves with what one answers to and who sees it; an answer, or a change, tells it' })
  wording: string;
  @Field(() => DateTime, { nullable: true, description: 'When it closes by itself' }) closesAt: string | null;
  @Field(() => Boolean, { description: 'It takes no answers any more, or its place does not' })
  closed: boolean;
  @Field(() => Int, { description: 'So many answers are missing before results of an anonymous poll show' })
  missing: number;
  @Field(() => [String], { nullable: true, description: "The viewer's own answer" }) mine: string[] | null;
  @Field(() => PollResults, { nullable: true, description: 'Null where they are not shown (yet)' })
  results: PollResults | null;
  @Field(() => PollCan) can: PollCan;
}
