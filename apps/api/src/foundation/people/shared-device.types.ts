import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** What a browser forgets when one signs out. */
export enum DeviceClearing {
  LOADED = 'loaded',
  ALL = 'all',
}
registerEnumType(DeviceClearing, {
  name: 'DeviceClearing',
  valuesMap: {
    LOADED: { description: 'What it has loaded' },
    ALL: { description: 'That, and all that pages have kept in it' },
  },
});

@ObjectType({ description: 'What a browser needs that others use too: it keeps words sealed, or not at all' })
export class SharedDevice {
  @Field(() => [String], {
    description: 'Base64url, 32 bytes each; the person’s own. The first one seals, all of them open',
  })
  keys: string[];
  @Field(() => Int, { description: 'So long without a sign, and the sign-in has ended' }) idleMinutes: number;
}
