import { Global, Module } from '@nestjs/common';
import { SecurityTextController } from './security-text.controller.js';
import { HealthController, Doors } from './health.controller.js';

@Global()
@Module({ controllers: [HealthController, SecurityTextController], providers: [Doors], exports: [Doors] })
export class HealthModule {}
