import {
  ACCESS_DECISIONS,
  ACCESS_REQUEST_STATES,
  type AccessDecision,
  type AccessRequestState,
} from '@hearth/shared';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Locale, Person, State } from '../../foundation/people/people.types.js';
import { DateTime } from '../../platform/graphql/date-time.js';

const spelled = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { [Key in Name]: Key };

export const AccessRequestStateEnum = spelled(ACCESS_REQUEST_STATES);
registerEnumType(AccessRequestStateEnum, { name: 'AccessRequestState' });
export const AccessDecisionEnum = spelled(ACCESS_DECISIONS);
registerEnumType(AccessDecisionEnum, { name: 'AccessDecision' });

@ObjectType()
export class AccessRequestSaved {
  @Field(() => DateTime) savedAt: Date;
  @Field(() => AccessRequestStateEnum) state: AccessRequestState;
}

@ObjectType({ description: 'What was asked of whoever asks for access, and what came back' })
export class AccessExchange {
  @Field({ description: 'HTML' }) asked: string;
  @Field(() => DateTime) at: string;
  @Field(() => String, { nullable: true }) answer: string | null;
  @Field(() => DateTime, { nullable: true }) answeredAt: string | null;
}

@ObjectType({ description: 'A request as whoever holds its secret sees it' })
export class AccessRequestStatus {
  @Field(() => AccessRequestStateEnum) state: AccessRequestState;
  @Field() email: string;
  @Field() name: string;
  @Field() roleTitle: string;
  @Field() organizationName: string;
  @Field(() => State, { nullable: true }) usState: State | null;
  @Field() words: string;
  @Field(() => DateTime) savedAt: Date;
  @Field(() => DateTime, { nullable: true }) confirmedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'HTML of the letter of the decision' })
  letter: string | null;
  @Field(() => [AccessExchange]) exchanges: AccessExchange[];
  @Field(() => Boolean, { description: 'By the mailed link, not by the browser it was written in' })
  byMail: boolean;
}

@ObjectType({ description: 'A line of the queue' })
export class AccessRequestLine {
  @Field(() => ID) id: string;
  @Field(() => AccessRequestStateEnum) state: AccessRequestState;
  @Field() name: string;
  @Field() email: string;
  @Field() roleTitle: string;
  @Field() organizationName: string;
  @Field(() => State, { nullable: true }) usState: State | null;
  @Field(() => DateTime, { description: 'Since when it waits' }) confirmedAt: Date;
  @Field(() => DateTime, { nullable: true }) decidedAt: Date | null;
  @Field(() => Boolean, { description: 'An answer came to what was asked' }) answered: boolean;
  @Field(() => Boolean, { description: 'Someone with this address is a member' }) isMember: boolean;
  @Field(() => Boolean, { description: 'Someone with this address has an account, member or not' })
  hasAccount: boolean;
  @Field(() => Int, { description: 'Further requests of the same address that were sent and are not used' })
  sentAgain: number;
  @Field(() => DateTime, { nullable: true, description: 'When an earlier one of this address was declined' })
  declinedBefore: Date | null;
}

@ObjectType()
export class AccessRequestsPage {
  @Field(() => Int, { description: 'How many wait for whoever decides' }) waiting: number;
  @Field(() => [AccessRequestLine]) nodes: AccessRequestLine[];
  @Field(() => String, { nullable: true }) nextCursor: string | null;
}

@ObjectType({ description: 'A letter as it is proposed, in the language of whoever reads it' })
export class AccessLetter {
  @Field(() => AccessDecisionEnum) decision: AccessDecision;
  @Field() subject: string;
  @Field() body: string;
}

@ObjectType({ description: 'All of one request, for whoever decides' })
export class AccessRequestWhole extends AccessRequestLine {
  @Field() words: string;
  @Field(() => [AccessExchange]) exchanges: AccessExchange[];
  @Field(() => Locale) locale: Locale;
  @Field(() => Person, { nullable: true, description: 'Who decided' }) decidedBy: Person | null;
  @Field(() => String, { nullable: true, description: 'HTML of the letter that was sent' })
  letter: string | null;
  @Field(() => [AccessLetter], { description: 'Proposals; none once it is decided' }) letters: AccessLetter[];
}
