import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.js';
import { Check, Id } from '../../platform/graphql/inputs.js';
import { LONGEST_ENDPOINT } from '../../platform/push/push-endpoint.js';

@ObjectType()
export class PushDevice {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true, description: 'A name like "Chrome"; null where unknown' })
  browser: string | null;
  @Field(() => String, { nullable: true, description: 'A name like "Android"; null where unknown' })
  system: string | null;
  @Field(() => Boolean, { description: "It belongs to the viewer's own sign-in" }) here: boolean;
  @Field(() => Boolean, { description: 'Its messages tell kind and count' }) showsKind: boolean;
  @Field(() => DateTime) createdAt: Date;
  @Field(() => DateTime, { nullable: true, description: 'When something was last sent to it' })
  usedAt: Date | null;
}

@ObjectType({ description: 'Which devices of the viewer are told at once.' })
export class PushSettings {
  @Field(() => ID, { description: "The viewer's id" }) id: string;
  @Field({ description: 'What a browser subscribes with' }) publicKey: string;
  @Field(() => Boolean, { description: 'False on a computer that others use, too' }) allowedHere: boolean;
  @Field(() => [PushDevice], { description: 'The latest first; 10 at most' }) devices: PushDevice[];
}

/** base64url of so many bytes. */
const Key = (bytes: number) =>
  Check('key', (value) =>
    typeof value === 'string' &&
    /^[\w-]+={0,2}$/.test(value) &&
    Buffer.from(value, 'base64url').length === bytes
      ? null
      : { rule: 'unknown' },
  );

@InputType({ description: 'What the browser gave; the same again changes nothing.' })
export class PushDeviceAddInput {
  @Field()
  @Check('endpoint', (value) => {
    if (typeof value !== 'string' || value === '') return { rule: 'required' };
    return value.length > LONGEST_ENDPOINT ? { rule: 'too_long', params: { max: LONGEST_ENDPOINT } } : null;
  })
  endpoint: string;
  @Field({ description: "The browser's public key, base64url" }) @Key(65) p256dh: string;
  @Field({ description: "The browser's secret, base64url" }) @Key(16) auth: string;
}

@InputType()
export class PushDeviceChangeInput {
  @Id() id: string;
  @Field(() => Boolean) showsKind: boolean;
}
