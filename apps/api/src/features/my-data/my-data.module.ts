import { Module } from '@nestjs/common';
import { PeopleModule } from '../../foundation/people/people.module.js';
import { Erase } from './erase.js';
import { ExportTask } from './export-task.js';
import { MyDataController } from './my-data.controller.js';
import { MyDataJobs } from './my-data.jobs.js';
import { MyDataMails } from './my-data-mails.js';
import { HouseOwn } from './house.own.js';
import { MyDataResolver } from './my-data.resolver.js';
import { MyDataService } from './my-data.service.js';

/** Everything of one's own: taken along as a file, and deleted by the written table. */
@Module({
  imports: [PeopleModule],
  controllers: [MyDataController],
  providers: [MyDataService, MyDataResolver, MyDataMails, MyDataJobs, HouseOwn, ExportTask, Erase],
})
export class MyDataModule {}
