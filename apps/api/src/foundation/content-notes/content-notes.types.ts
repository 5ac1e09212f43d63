import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

/** What becomes of posts with a note: shown at once, folded until one asks, or folded each by itself. */
export enum NoteChoice {
  OPEN = 'open',
  ASK = 'ask',
  FOLD = 'fold',
}
registerEnumType(NoteChoice, {
  name: 'NoteChoice',
  description: 'OPEN: shown at once. ASK: folded until opened. FOLD: folded, and opened only one by one.',
});

@ObjectType({ description: 'Says what is hard in a post, so that one reads it by choice' })
export class ContentNote {
  @Field() key: string;
  @Field() name: string;
  @Field() meaning: string;
  @Field(() => NoteChoice, { description: "The viewer's own" }) choice: NoteChoice;
}
