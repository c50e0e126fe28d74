package br.com.connectenergy.core;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * Brings every door of core into an application, which adds a {@code DSLContext}, a transaction manager, a {@code
 * Clock}, the {@code RegistrationSettings} and the ports.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@EnableTransactionManagement(proxyTargetClass = true)
public class CoreConfiguration {}
