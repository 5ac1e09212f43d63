import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.js';

@ObjectType({ description: 'Whose people may sign in here' })
export class OpenIdProviderType {
  @Field(() => ID) id: string;
  @Field() name: string;
}

@ObjectType({ description: 'Who one is at a provider' })
export class OpenIdLink {
  @Field(() => ID) id: string;
  @Field(() => ID, { nullable: true, description: 'Null where it is not in the settings any more' })
  providerId: string | null;
  @Field({ description: 'Of the provider' }) name: string;
  @Field({ description: 'As the provider had it when it was linked' }) email: string;
  @Field(() => DateTime) createdAt: Date;
  @Field(() => DateTime, { nullable: true }) lastUsedAt: Date | null;
}

@ObjectType({ description: 'A provider has named someone who is not linked yet' })
export class OpenIdWaiting {
  @Field({ description: 'Of the provider' }) name: string;
  @Field() email: string;
  @Field({ description: 'It is the viewer: they may link it' }) mine: boolean;
}
