import { Global, Module } from '@nestjs/common';
import { Settings } from './settings.js';
import { SiteBrandKeeper } from './site-brand.js';

@Global()
@Module({ providers: [Settings, SiteBrandKeeper], exports: [Settings] })
export class SettingsModule {}
