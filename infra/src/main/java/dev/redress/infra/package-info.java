/// The cloud of the desk, as an app of the AWS CDK: four stacks, each made of what the packages
/// hold.
///
/// | Package | What it is for |
/// |---|---|
/// | `settings` | what an operator decides, and what there is where |
/// | `keys` | KMS keys, and the secret with the desk's own keys |
/// | `network` | subnets, endpoints, who may talk to whom |
/// | `data` | Aurora, its proxy and users, the files of cases |
/// | `functions` | the functions: sizes, variables, rights |
/// | `migration` | the step before a new version |
/// | `schema` | what that step runs, in Lambda |
/// | `api` | the gateway and its routes |
/// | `schedules` | what starts the handlers |
/// | `mail` | SES |
/// | `edge` | CloudFront, the firewall, the console's bucket |
/// | `observability` | alarms, the dashboard, and the shift to a new version |
@NullMarked
package dev.redress.infra;

import org.jspecify.annotations.NullMarked;
