package it.shop;

/** A shop. */
public class Shop {
  /**
   * A till, with <a href="https://online4.superoffice.com/Cust12345/CS/scripts/customer.fcgi?action=formFrame&amp;formId=F-Nested01">help</a>.
   */
  public static class Till {}
}
