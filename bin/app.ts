import { App } from 'aws-cdk-lib';
import { BUNDLES } from '../lib/bundles.ts';
import { IntakeStack } from '../lib/intake-stack.ts';
import { PublishingStack } from '../lib/publishing-stack.ts';
import { ReadersStack } from '../lib/readers-stack.ts';
import { readDeploymentSettings } from '../lib/settings.ts';
import { WatchingStack } from '../lib/watching-stack.ts';

const app = new App();
const { USER, LOGNAME, USERNAME } = process.env;
const settings = readDeploymentSettings(app.node.getAllContext(), USER || LOGNAME || USERNAME);
const name = `Offtake-${settings.sandbox}`;
const common = { settings, bundles: BUNDLES, tags: { 'offtake:sandbox': settings.sandbox } };

const intake = new IntakeStack(app, `${name}-Intake`, common);
const { readers, mail } = new ReadersStack(app, `${name}-Readers`, common);
const { drops, deals } = intake;
const publishing = new PublishingStack(app, `${name}-Publishing`, { ...common, drops, deals, readers, mail });
new WatchingStack(app, `${name}-Watching`, { ...common, intake, publishing });
