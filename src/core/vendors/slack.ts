import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'slack',
  name: 'Slack',
  marks: {
    fields: [
      ['x-slack-req-id', /./],
      ['x-slack-unique-id', /./],
    ],
    sent: [['authorization', /^bearer (?:xox[abceprs][.-]|xapp-)/i]],
  },
  says: {
    'token-invalid': { likely: ['invalid_auth'] },
    'ip-blocked': { certain: ['accesslimited'], possible: ['invalid_auth'] },
    'account-restricted': {
      certain: ['account_inactive', 'team_disabled', 'paid_only', 'paid_teams_only'],
      // The workspace is being moved to another plan.
      likely: ['org_login_required', 'team_added_to_org'],
    },
    'permission-denied': {
      certain: [
        'ekm_access_denied',
        'team_access_not_granted',
        'enterprise_is_restricted',
        'user_is_restricted',
        'user_is_ultra_restricted',
        'restricted_action_read_only_channel',
        'restricted_action_thread_only_channel',
        'restricted_action_non_threadable_channel',
        'not_in_channel',
        'not_owner',
        'action_prohibited',
        'posting_to_general_channel_denied',
      ],
      likely: ['no_permission'],
    },
    'wrong-credential-type': { certain: ['user_is_bot', 'is_bot'] },
    'oauth-grant-invalid': { certain: ['invalid_code'] },
    'oauth-client-invalid': { certain: ['invalid_team_for_non_distributed_app'] },
    'wrong-endpoint': { certain: ['insecure_request'], likely: ['method_deprecated', 'deprecated_endpoint'] },
  },
  reference: {
    name: 'Slack Web API, "Errors" of each method',
    url: 'https://docs.slack.dev/reference/methods/auth.test',
  },
} satisfies Vendor;
