/// Who may speak to the hub: SMART Backend Services, with a key of its own on every device and no password.
package health.threshold.hub.server.auth;
