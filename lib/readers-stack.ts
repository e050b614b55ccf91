import { Annotations, CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { MailSender } from './constructs/mail-sender.ts';
import { ReadersTable } from './constructs/readers-table.ts';
import type { DeploymentSettings } from './settings.ts';

interface ReadersStackProps extends StackProps {
  readonly settings: DeploymentSettings;
}

/** Who reads Offtake, and how mail reaches them. */
export class ReadersStack extends Stack {
  readonly readers: ReadersTable;
  readonly mail: MailSender;

  constructor(scope: Construct, id: string, props: ReadersStackProps) {
    super(scope, id, props);
    // Subscribers, and the deliveries of each edition.
    this.readers = new ReadersTable(this, 'Readers', props);
    this.mail = new MailSender(this, 'Mail', props);
    if (props.settings.sender === undefined) {
      Annotations.of(this).addInfo('No mail will leave: name a sender that SES has verified with -c sender=ADDRESS');
    }
    new CfnOutput(this, 'ReadersTableName', { value: this.readers.tableName });
  }
}
