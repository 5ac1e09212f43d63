import { Module } from '@nestjs/common';
import { PeopleModule } from '../../foundation/people/people.module.js';
import { FileStoreModule } from '../../platform/files/file-store.module.js';
import { SiteLogoController } from './site-logo.controller.js';
import { SiteIcons } from './site-icons.js';
import { SiteLogos } from './site-logos.js';
import { SiteSettings } from './site-settings.js';
import { SiteSettingsResolver } from './site-settings.resolver.js';

/** What administrators set without code. */
@Module({
  imports: [PeopleModule, FileStoreModule],
  controllers: [SiteLogoController],
  providers: [SiteSettings, SiteLogos, SiteIcons, SiteSettingsResolver],
})
export class SiteSettingsModule {}
