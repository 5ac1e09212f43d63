import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../graphql/date-time.js';
import { enumOf } from '../graphql/enum-of.js';
import { Id, Line, Whole } from '../graphql/inputs.js';

const STATES = ['OPEN', 'EXPIRED', 'REVOKED', 'MAKER_GONE'] as const;
export type IntegrationKeyState = (typeof STATES)[number];
const IntegrationKeyStateEnum = enumOf(STATES);
registerEnumType(IntegrationKeyStateEnum, {
  name: 'IntegrationKeyState',
  valuesMap: { MAKER_GONE: { description: 'Whoever made it keeps the house no more: it opens nothing' } },
});

@ObjectType({ description: 'A key by which a program may ask what the web does not. It is nobody.' })
export class IntegrationKey {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => IntegrationKeyStateEnum) state: IntegrationKeyState;
  @Field(() => String, { nullable: true, description: 'Null where they have left' }) madeBy: string | null;
  @Field(() => DateTime) createdAt: string;
  @Field(() => DateTime) expiresAt: string;
  @Field(() => DateTime, { nullable: true, description: 'To the minute' }) lastUsedAt: string | null;
}

@ObjectType()
export class IntegrationKeyMade {
  @Field(() => IntegrationKey) key: IntegrationKey;
  @Field({ description: 'Told this once; only a hash of it is kept' }) secret: string;
}

@InputType({ description: '`id` is a UUID made by the client' })
export class IntegrationKeyMakeInput {
  @Id() id: string;
  @Line({ max: 80, description: 'What it is for' }) name: string;
  @Whole({ min: 1, max: 366, description: 'It opens for so many days' }) days: number;
}
