import { Stack } from 'aws-cdk-lib';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import { ConfigurationSet, ConfigurationSetTlsPolicy, EmailIdentity, Identity, SuppressionReasons } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import type { DeploymentSettings } from '../settings.ts';

/** Stands in until a sender is named; `.example` can never be verified, so no mail leaves. */
const NO_SENDER = 'digest@offtake.example';

/** How mail leaves: the sender, and the configuration set that every mail is sent under. */
export class MailSender extends Construct {
  readonly sender: string;
  readonly configurationSetName: string;

  constructor(scope: Construct, id: string, { settings }: { settings: DeploymentSettings }) {
    super(scope, id);
    this.sender = settings.sender ?? NO_SENDER;
    // Plain text rather than a reference: other stacks then need no export of it.
    this.configurationSetName = `offtake-${settings.sandbox}`;
    new ConfigurationSet(this, 'ConfigurationSet', {
      configurationSetName: this.configurationSetName,
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    if (settings.verifySender) new EmailIdentity(this, 'Identity', { identity: Identity.email(this.sender) });
  }

  /**
   * Lets the grantee send mail from the sender's address under the configuration set.
   *
   * Any identity rather than the sender's: the sender may be verified by address or by domain, and while SES keeps the
   * account in its sandbox it asks for leave on the recipient's identity too. The condition is what binds.
   */
  grantSend(grantee: IGrantable): Grant {
    const arn = (resource: string, resourceName: string) => Stack.of(this).formatArn({ service: 'ses', resource, resourceName });
    return Grant.addToPrincipal({
      grantee,
      actions: ['ses:SendEmail'],
      resourceArns: [arn('identity', '*'), arn('configuration-set', this.configurationSetName)],
      conditions: { StringEquals: { 'ses:FromAddress': this.sender } },
    });
  }
}
