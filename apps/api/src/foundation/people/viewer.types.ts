import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Locale, SiteRole } from './people.types.js';

/** Who is signed in, as the client sees it. What cohorts and rights come with it is added by `foundation/cohorts`. */
@ObjectType('Viewer', { description: 'Who is signed in.' })
export class ViewerType {
  @Field(() => ID) id: string;
  @Field() email: string;
  @Field(() => Locale) locale: Locale;
  @Field({ description: 'IANA name' }) timeZone: string;
  @Field(() => [SiteRole]) siteRoles: SiteRole[];
}
