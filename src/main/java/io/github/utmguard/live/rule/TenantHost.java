package io.github.utmguard.live.rule;

import io.github.utmguard.url.Url;

/**
 * Where SuperOffice says that a tenant is.
 *
 * @param address the address of the tenant's tag
 * @param page the first page that names it
 * @param endpoint the tenant's current address
 */
public record TenantHost(Url address, Url page, Url endpoint) {}
