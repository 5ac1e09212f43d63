import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Person } from '../../foundation/people/people.types.js';
import { DateTime } from '../../platform/graphql/date-time.js';

export enum SearchKind {
  POST = 'post',
  PERSON = 'person',
  MESSAGE = 'message',
}
registerEnumType(SearchKind, {
  name: 'SearchKind',
  description: 'MESSAGE: what was said in a live session, where it is marked as a lesson',
});

export enum SearchOrder {
  BEST = 'best',
  NEWEST = 'newest',
}
registerEnumType(SearchOrder, { name: 'SearchOrder' });

@ObjectType({ description: 'Plain text, or a stretch of it that was looked for.' })
export class SearchPiece {
  @Field() text: string;
  @Field(() => Boolean) found: boolean;
}

@ObjectType({ description: 'Something found that the viewer may read.' })
export class SearchHit {
  @Field(() => ID) id: string;
  @Field(() => SearchKind) kind: `${SearchKind}`;
  @Field({ description: 'Where it leads: a path of this site' }) path: string;
  @Field({ description: "The thread's title, or the person's name" }) title: string;
  @Field(() => [SearchPiece], { description: 'The words around what was found; none where they are folded' })
  snippet: SearchPiece[];
  @Field(() => Boolean, { description: 'Its words are folded behind a content note' }) folded: boolean;
  @Field({ description: 'The space or people it stands in; of a person, the organization' }) place: string;
  @Field(() => Person, { nullable: true, description: 'Who wrote it openly; the person found' })
  person: Person | null;
  @Field(() => Boolean, { description: 'Someone wrote it as a member' }) asMember: boolean;
  @Field(() => DateTime, { nullable: true }) at: Date | null;
}

@ObjectType()
export class SearchPage {
  @Field(() => [SearchHit]) nodes: SearchHit[];
  @Field(() => String, { nullable: true }) nextCursor: string | null;
}
