import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Locale } from '../../foundation/people/people.types.js';
import { administrator, Allow, Public } from '../../platform/access/allow.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { SiteSettings } from './site-settings.js';
import {
  AccentLookType,
  SiteColorPreviewInput,
  SiteSetting,
  SiteSettingSaveInput,
  SiteTextPreviewInput,
  SiteTexts,
} from './site-settings.types.js';

/** What the house says of itself, to anybody; and how administrators change it. */
@Resolver()
export class SiteSettingsResolver {
  constructor(private readonly settings: SiteSettings) {}

  @Query(() => SiteTexts)
  @Public()
  siteTexts(@Args('locale', { type: () => Locale }) locale: Locale): SiteTexts {
    return this.settings.textsIn(locale);
  }

  @Query(() => [SiteSetting])
  @Allow(administrator)
  siteSettings(): Promise<SiteSetting[]> {
    return this.settings.all();
  }

  @Query(() => String, { description: 'A text as HTML, as others would see it. Nothing of it is kept' })
  @Allow(administrator)
  siteTextPreview(@Args('input') { markdown }: SiteTextPreviewInput): string {
    return this.settings.preview(markdown);
  }

  @Query(() => AccentLookType)
  @Allow(administrator)
  siteColorPreview(@Args('input') { color }: SiteColorPreviewInput): Promise<AccentLookType> {
    return this.settings.look(color);
  }

  @Mutation(() => SiteSetting, {
    description: 'Counts at once, in every process within seconds. Wants a fresh proof',
  })
  @Allow(administrator)
  siteSettingSave(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SiteSettingSaveInput,
  ): Promise<SiteSetting> {
    return this.settings.save(viewer, input);
  }
}
