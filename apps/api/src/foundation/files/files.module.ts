import { Module } from '@nestjs/common';
import { FilesController } from './files.controller.js';
import { FilesService } from './files.service.js';
import { FilesOwn } from './files.own.js';

/** Pictures and documents: brought in, served, removed. */
@Module({ controllers: [FilesController], providers: [FilesOwn, FilesService], exports: [FilesService] })
export class FilesModule {}
