/**
 * Shops.
 *
 * <p>Write to <a href="https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=formFrame&amp;formId=F-Package1">us</a>.
 */
package it.shop;
