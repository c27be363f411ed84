/** A token is not, or no longer, one of Slack's, or may not do what it is for. */
export class SlackTokenError extends Error {
  constructor(variable: 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN', said: string) {
    super(`${variable}: Slack refuses this token (${said}). ${WHERE[variable]}`);
    this.name = 'SlackTokenError';
  }
}

const WHERE = {
  SLACK_BOT_TOKEN:
    'Copy the Bot User OAuth Token again from OAuth & Permissions at api.slack.com/apps, for example xoxb-17653672481-19874698323-pdFZKVeTuE8sk7oOcHrzqqgy.',
  SLACK_APP_TOKEN:
    'Make an app-level token with the scope connections:write under Basic Information at api.slack.com/apps and switch Socket Mode on; it looks like xapp-1-A0123456789-1234567890123-0f1e2d3c4b5a.',
};
